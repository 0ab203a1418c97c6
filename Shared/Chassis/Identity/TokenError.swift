package import RPC

/// Why a token isn't accepted.
package enum TokenError: Error, Hashable, Sendable {
  /// The call came without one.
  case missing
  /// It isn't a token of ours. Carries what is wrong with it.
  case malformed(String)
  /// It wasn't signed by who it says, or its signer publishes no key here.
  case badSignature
  /// It was for other services. Carries which.
  case wrongAudience([String])
  /// It has ended.
  case expired(at: Int64)
  /// It holds only from a moment that hasn't come.
  case notYetValid
  /// Its signer may not sign for such a subject.
  case issuerNotAllowed(issuer: String, subject: String)
}

extension TokenError: RPCErrorConvertible {
  package var rpcError: RPCError {
    let text =
      switch self {
      case .missing: "this call needs a token: metadata \"authorization: Bearer TOKEN\""
      case .malformed(let reason): "the token can't be read: \(reason)"
      case .badSignature: "the token's signature is not of a key that is known here"
      case .wrongAudience(let services):
        "the token is for \(services.joined(separator: ", ")), not for this service"
      case .expired: "the token has expired"
      case .notYetValid: "the token is not valid yet"
      case .issuerNotAllowed(let issuer, let subject):
        "\(issuer) may not sign a token for \(subject)"
      }
    return RPCError(.unauthenticated, text)
  }
}
