internal import CZip

/// Packs parts into a ZIP archive in memory through libzip.
enum ZipWriter {
  /// The archive of these parts, in the order given, each marked as modified then (seconds since
  /// 1970); throws ``WorkbookWritingError`` with libzip's reason, only for want of memory.
  static func archive(
    _ parts: [(name: String, content: [UInt8])],
    modified: Int64
  ) throws(WorkbookWritingError) -> [UInt8] {
    var failure = unsafe zip_error_t()
    unsafe zip_error_init(&failure)
    defer { unsafe zip_error_fini(&failure) }
    guard let target = unsafe zip_source_buffer_create(nil, 0, 0, &failure) else {
      throw .archive("out of memory")
    }
    // The archive frees its source when it is closed; one more reference lets us read it then.
    unsafe zip_source_keep(target)
    defer { unsafe zip_source_free(target) }
    guard let archive = unsafe zip_open_from_source(target, ZIP_TRUNCATE, &failure) else {
      let reason = unsafe String(cString: zip_error_strerror(&failure))
      unsafe zip_source_free(target)
      throw .archive(reason)
    }
    var buffers: [UnsafeMutableRawPointer] = unsafe []
    // libzip reads the parts while it closes the archive, and borrows them until then.
    defer { while let buffer = unsafe buffers.popLast() { unsafe buffer.deallocate() } }
    for part in parts {
      let buffer = UnsafeMutableRawPointer.allocate(
        byteCount: max(part.content.count, 1),
        alignment: 16
      )
      unsafe buffer.copyMemory(from: part.content, byteCount: part.content.count)
      unsafe buffers.append(buffer)
      let size = UInt64(part.content.count)
      guard let source = unsafe zip_source_buffer(archive, buffer, size, 0) else {
        unsafe zip_discard(archive)
        throw .archive("out of memory")
      }
      // The place of the new part, or -1; then the source is still ours.
      let place = unsafe zip_file_add(archive, part.name, source, ZIP_FL_ENC_UTF_8)
      guard place >= 0 else {
        unsafe zip_source_free(source)
        unsafe zip_discard(archive)
        throw .archive("\(part.name) can't be added")
      }
      // 0, or -1 for a place that isn't there.
      _ = unsafe zip_file_set_mtime(archive, UInt64(place), time_t(modified), 0)
    }
    // 0, or -1; then the archive is still open.
    guard unsafe zip_close(archive) == 0 else {
      let reason = unsafe String(cString: zip_strerror(archive))
      unsafe zip_discard(archive)
      throw .archive(reason)
    }
    return unsafe try content(of: target)
  }

  private static func content(
    of source: OpaquePointer
  ) throws(WorkbookWritingError) -> [UInt8] {
    var stat = unsafe zip_stat_t()
    guard unsafe zip_source_stat(source, &stat) == 0, unsafe zip_source_open(source) == 0 else {
      throw .archive("the archive can't be read back")
    }
    defer { unsafe zip_source_close(source) }
    let size = unsafe Int(clamping: stat.size)
    var bytes = [UInt8](repeating: 0, count: size)
    let read = unsafe bytes.withUnsafeMutableBytes { buffer in
      unsafe zip_source_read(source, buffer.baseAddress, UInt64(size))
    }
    guard read == Int64(size) else { throw .archive("the archive can't be read back") }
    return bytes
  }
}

/// A workbook that could not be put together.
package enum WorkbookWritingError: Error, Hashable, Sendable {
  /// The archive around the sheets. Carries the reason.
  case archive(String)
}
