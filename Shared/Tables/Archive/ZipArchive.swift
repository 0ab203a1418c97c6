internal import CZip

/// A ZIP archive in memory, read through libzip with every bound checked while unpacking.
///
/// Owns the archive handle and the buffer it reads from; neither leaves this file.
@safe final class ZipArchive {
  /// A part of the archive and the sizes that its directory claims.
  struct Entry {
    var index: UInt64
    var name: String
    var packedBytes: Int
    var claimedBytes: Int
    var isEncrypted: Bool
  }

  private let archive: OpaquePointer
  private let buffer: UnsafeMutableRawPointer
  private let limits: TableLimits
  private var inflated = 0
  let entries: [String: Entry]

  /// Opens the archive and reads its directory.
  ///
  /// - Throws: `damagedArchive` when the directory can't be read, `tooMany` for more entries than
  ///   allowed.
  init(_ bytes: [UInt8], limits: TableLimits) throws(TableError) {
    var failure = unsafe zip_error_t()
    unsafe zip_error_init(&failure)
    defer { unsafe zip_error_fini(&failure) }
    let buffer = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 1), alignment: 16)
    unsafe buffer.copyMemory(from: bytes, byteCount: bytes.count)
    // The source borrows our buffer (freep 0), which lives as long as this object.
    guard
      let source = unsafe zip_source_buffer_create(buffer, UInt64(bytes.count), 0, &failure)
    else {
      unsafe buffer.deallocate()
      throw .damagedArchive("out of memory")
    }
    guard let opened = unsafe zip_open_from_source(source, ZIP_RDONLY, &failure) else {
      let reason = unsafe String(cString: zip_error_strerror(&failure))
      unsafe zip_source_free(source)
      unsafe buffer.deallocate()
      throw .damagedArchive(reason.lowercased())
    }
    let found = unsafe Self.directory(opened, limit: limits.entries)
    guard let found else {
      let count = unsafe Int(zip_get_num_entries(opened, 0))
      unsafe zip_discard(opened)
      unsafe buffer.deallocate()
      throw .tooMany(what: "parts", found: count, limit: limits.entries)
    }
    unsafe self.archive = opened
    unsafe self.buffer = buffer
    self.limits = limits
    self.entries = found
  }

  deinit {
    unsafe zip_discard(archive)
    unsafe buffer.deallocate()
  }

  private static func directory(_ archive: OpaquePointer, limit: Int) -> [String: Entry]? {
    let count = unsafe zip_get_num_entries(archive, 0)
    guard count <= limit else { return nil }
    var entries: [String: Entry] = [:]
    for index in 0..<UInt64(max(count, 0)) {
      var stat = unsafe zip_stat_t()
      // -1 for an entry whose directory record can't be read: it is then not offered.
      guard unsafe zip_stat_index(archive, index, 0, &stat) == 0, let name = unsafe stat.name
      else { continue }
      let entry = unsafe Entry(
        index: index,
        name: String(cString: name),
        packedBytes: Int(clamping: stat.comp_size),
        claimedBytes: Int(clamping: stat.size),
        isEncrypted: Int32(stat.encryption_method) != ZIP_EM_NONE
      )
      entries[entry.name] = entry
    }
    return entries
  }

  /// Unpacks one part in pieces, so that memory stays bounded whatever the part claims.
  ///
  /// - Throws: `inflatesTooMuch` as soon as a bound is passed, `encrypted`, `damagedArchive`, or
  ///   what `consume` throws.
  func read(
    _ entry: Entry,
    consume: (UnsafeRawBufferPointer) throws(TableError) -> Void
  ) throws(TableError) {
    guard !entry.isEncrypted else { throw .encrypted }
    guard entry.claimedBytes <= limits.inflatedBytes else {
      throw .inflatesTooMuch(
        part: entry.name,
        byteCount: entry.claimedBytes,
        limit: limits.inflatedBytes
      )
    }
    guard let file = unsafe zip_fopen_index(archive, entry.index, 0) else {
      throw .damagedArchive("\(entry.name) can't be opened")
    }
    defer { unsafe zip_fclose(file) }
    var part = 0
    let ratioLimit = max(limits.ratioFloor, entry.packedBytes * limits.inflationRatio)
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
    defer { unsafe piece.deallocate() }
    while true {
      // Bytes read, 0 at the end, -1 on an error (bad checksum, cut off).
      let count = unsafe Int(zip_fread(file, piece.baseAddress, UInt64(piece.count)))
      guard count >= 0 else { throw .damagedArchive("\(entry.name) is cut off") }
      if count == 0 { return }
      part += count
      inflated += count
      guard inflated <= limits.inflatedBytes else {
        throw .inflatesTooMuch(
          part: entry.name,
          byteCount: inflated,
          limit: limits.inflatedBytes
        )
      }
      guard part <= ratioLimit else {
        throw .inflatesTooMuch(part: entry.name, byteCount: part, limit: ratioLimit)
      }
      unsafe try consume(UnsafeRawBufferPointer(rebasing: piece[..<count]))
    }
  }
}
