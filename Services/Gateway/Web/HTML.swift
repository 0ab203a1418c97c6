import HTTPTypes
import Hummingbird
import NIOCore

/// Answers that hold a page.
enum HTML {
  static func response(_ status: HTTPResponse.Status, _ text: String) -> Response {
    Response(
      status: status,
      headers: [
        .contentType: "text/html; charset=utf-8",
        // Pages hold what only this reader may see, as of now.
        .cacheControl: "private, no-store",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text))
    )
  }
}
