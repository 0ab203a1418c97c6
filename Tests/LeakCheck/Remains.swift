import Foundation

/// What a process holds when nothing is going on.
struct Remains {
  var connections = 0
  var streams = 0
  var handlers = 0
  let descriptors: Int
  let threads: Int
  let heapBytes: Int
  let residentKiB: Int

  init() {
    descriptors = Self.openDescriptors
    threads = Self.entries("/proc/self/task")
    Heap.trim()
    heapBytes = Heap.bytesInUse
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    residentKiB = line?.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }.first ?? 0
  }

  static var openDescriptors: Int { entries("/proc/self/fd") }

  private static func entries(_ folder: String) -> Int {
    (try? FileManager.default.contentsOfDirectory(atPath: folder).count) ?? 0
  }
}

/// The C library's heap: what Swift's objects, libnghttp2 and the arenas all come from.
///
/// Its header isn't part of the module, so its functions are looked up.
enum Heap {
  private typealias Info = @convention(c) (CInt, UnsafeMutablePointer<FILE>) -> CInt
  private typealias Trim = @convention(c) (Int) -> CInt

  private static func function<Function>(_ name: String, _ type: Function.Type) -> Function? {
    unsafe dlsym(nil, name).map { unsafe unsafeBitCast($0, to: Function.self) }
  }

  /// Gives back what is free.
  static func trim() {
    _ = function("malloc_trim", Trim.self)?(0)
  }

  /// What was allocated and not freed; 0 where the C library doesn't tell.
  static var bytesInUse: Int {
    var text: UnsafeMutablePointer<CChar>?
    var count = 0
    guard let info = unsafe function("malloc_info", Info.self),
      let file = unsafe open_memstream(&text, &count)
    else { return 0 }
    _ = unsafe info(0, file)
    _ = unsafe fclose(file)
    defer { unsafe free(text) }
    guard let text = unsafe text else { return 0 }
    // After those of each arena come the sums of all.
    let sums = unsafe String(cString: text).split(separator: "\n").suffix(8)
    func size(_ tag: String) -> Int {
      let line = sums.first { $0.hasPrefix("<" + tag) }
      let quoted = line?.split(separator: "\"").last { Int($0) != nil }
      return quoted.flatMap { Int($0) } ?? 0
    }
    return size("system type=\"current\"") + size("total type=\"mmap\"")
      - size("total type=\"fast\"") - size("total type=\"rest\"")
  }
}
