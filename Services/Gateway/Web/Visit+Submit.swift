import Hummingbird
import HummingbirdCore
import Messages
import ProtobufC
import RPC

extension Visit {
  /// Carries a form out and answers with where to go or what is wrong.
  ///
  /// On success to `address`, which is asked for afterwards; where a field is wrong the form again,
  /// with what was typed; where somebody else was faster, the conflict and what was typed. `own` are the lead or owner roles of
  /// the object, and `again` makes the form's page when it is needed.
  func submit(
    _ form: FormState,
    own: [String] = [],
    then address: @autoclosure () -> String,
    saying flash: Flashes.Word,
    again: (FormState, PageFrame) async throws -> any Page,
    _ call: () async throws -> Void
  ) async throws -> Response {
    try await submit(form, own: own, again: again) {
      try await call()
      return FormOutcome(flash, at: address())
    }
  }

  /// The same where only the answer says where to go.
  func submit(
    _ form: FormState,
    own: [String] = [],
    naming name: (String) -> String = FieldError.name,
    again: (FormState, PageFrame) async throws -> any Page,
    _ call: () async throws -> FormOutcome
  ) async throws -> Response {
    do {
      let outcome = try await call()
      return go(to: outcome.address, saying: outcome.flash)
    } catch let error as RPCError where error.isAboutTheForm {
      let frame = frame(own: own)
      let kept = form.saying(error.fieldErrors(naming: name))
      return show(.unprocessableContent, in: frame, try await again(kept, frame))
    } catch let error as RPCError where error.code == .aborted {
      let frame = frame(own: own)
      return show(
        .conflict,
        in: frame,
        ErrorPage(
          .conflict,
          detail: error.message,
          reference: context.reference,
          kept: form,
          again: request.uri.string,
          in: frame
        )
      )
    }
  }
}
