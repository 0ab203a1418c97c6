import Foundation

/// Certificates for tests, good for a hundred years and for nothing else.
enum Certificates {
  /// Signs the server and the client.
  static let authority = """
    -----BEGIN CERTIFICATE-----
    MIIBljCCAT2gAwIBAgIUD25LkRpcBQus9gFnUyGbFGRx0dYwCgYIKoZIzj0EAwIw
    IDEeMBwGA1UEAwwVR29sZGVuIFRocmVhZCB0ZXN0IGNhMCAXDTI2MTEyMTAyMTM0
    M1oYDzIxMjYxMDI4MDIxMzQzWjAgMR4wHAYDVQQDDBVHb2xkZW4gVGhyZWFkIHRl
    c3QgY2EwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARDZYSP1XDuD9z7T63L6bnN
    akhVNC/z9ZIk9BuBQHPrndInpceNTtD3Ap6gXGCsPaus8LnWIYZ7B+ZPnMJ2jeNK
    o1MwUTAdBgNVHQ4EFgQU4lcBcbaR6fUHRDCwVX5ypd0rGbQwHwYDVR0jBBgwFoAU
    4lcBcbaR6fUHRDCwVX5ypd0rGbQwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQD
    AgNHADBEAiBsmMkG2i+rXuSLbsXPQpDxpVa3z4EE4YXkwGK1c7beLAIgWlmNYmyX
    LFCN5PgnVgEvNJ2p+g/uDzx9lPfN2Vi6bX4=
    -----END CERTIFICATE-----
    """

  /// For `localhost`.
  static let server = """
    -----BEGIN CERTIFICATE-----
    MIIBozCCAUigAwIBAgIUdDXSUfQKPvBrcf9yOJCPJAWASMwwCgYIKoZIzj0EAwIw
    IDEeMBwGA1UEAwwVR29sZGVuIFRocmVhZCB0ZXN0IGNhMCAXDTI2MTEyMTAyMTgw
    NFoYDzIxMjYxMDI4MDIxODA0WjARMQ8wDQYDVQQDDAZzZXJ2ZXIwWTATBgcqhkjO
    PQIBBggqhkjOPQMBBwNCAATzw1T9TVC5hR1Cqkhx7vLMJ575ogT60jWn3E2VQsSw
    +SOO/QFI+zExpYkO7swzXOzgkCNk+wPOi9ASEU4jkjiqo20wazAUBgNVHREEDTAL
    gglsb2NhbGhvc3QwEwYDVR0lBAwwCgYIKwYBBQUHAwEwHQYDVR0OBBYEFICxaCzP
    X2h6I6zfsBuSsPl74qRZMB8GA1UdIwQYMBaAFOJXAXG2ken1B0QwsFV+cqXdKxm0
    MAoGCCqGSM49BAMCA0kAMEYCIQClnhiJYw0xDK08LWTYrmVcEMvZ5xjbyuPa7Tv7
    WRbO4QIhAMkwqApxuZqNbjHpiLaKNjHJ96LTC+ISvN/v7caunGwI
    -----END CERTIFICATE-----
    """

  static let serverKey = """
    -----BEGIN PRIVATE KEY-----
    MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg1EjEnDfDVU8hbt3E
    NeJ1Kpr84x1k/xntskS+8wyLDHuhRANCAATzw1T9TVC5hR1Cqkhx7vLMJ575ogT6
    0jWn3E2VQsSw+SOO/QFI+zExpYkO7swzXOzgkCNk+wPOi9ASEU4jkjiq
    -----END PRIVATE KEY-----
    """

  /// A client that the authority vouches for.
  static let client = """
    -----BEGIN CERTIFICATE-----
    MIIBjDCCATKgAwIBAgIUdDXSUfQKPvBrcf9yOJCPJAWASMswCgYIKoZIzj0EAwIw
    IDEeMBwGA1UEAwwVR29sZGVuIFRocmVhZCB0ZXN0IGNhMCAXDTI2MTEyMTAyMTM0
    M1oYDzIxMjYxMDI4MDIxMzQzWjARMQ8wDQYDVQQDDAZjbGllbnQwWTATBgcqhkjO
    PQIBBggqhkjOPQMBBwNCAATXCoVJ4ly8462m1YK1mzU3NJdy/tIxJTed8nQjKEV6
    fHl0eR7ITbFk47DTA06jQyDwAEM0AFAf+MIYI27MAwTvo1cwVTATBgNVHSUEDDAK
    BggrBgEFBQcDAjAdBgNVHQ4EFgQU5SL9vSpFEjMn6VMSk6uDL5OCjIkwHwYDVR0j
    BBgwFoAU4lcBcbaR6fUHRDCwVX5ypd0rGbQwCgYIKoZIzj0EAwIDSAAwRQIgFRmy
    6p90iJQJGKFVxymfSByFMPqWRN7IQey5a5ni++wCIQDNlhFflKdB9C1Rc7SmUwAf
    OaKRBUxsVQP4XlOkWvE0Dw==
    -----END CERTIFICATE-----
    """

  static let clientKey = """
    -----BEGIN PRIVATE KEY-----
    MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgR76nK7vof1CexzMV
    Zo4fc7v1SXb+ACdLgbXjxK5ulTqhRANCAATXCoVJ4ly8462m1YK1mzU3NJdy/tIx
    JTed8nQjKEV6fHl0eR7ITbFk47DTA06jQyDwAEM0AFAf+MIYI27MAwTv
    -----END PRIVATE KEY-----
    """

  /// A client of another authority.
  static let stranger = """
    -----BEGIN CERTIFICATE-----
    MIIBkjCCATegAwIBAgIUVZMDPPPj5dVUzKeqOjz0hV6gmAYwCgYIKoZIzj0EAwIw
    IzEhMB8GA1UEAwwYR29sZGVuIFRocmVhZCB0ZXN0IG90aGVyMCAXDTI2MTEyMTAy
    MTM0M1oYDzIxMjYxMDI4MDIxMzQzWjATMREwDwYDVQQDDAhzdHJhbmdlcjBZMBMG
    ByqGSM49AgEGCCqGSM49AwEHA0IABLT1h4wyqBDuqyAxYrBL9ChdsG1zcXA203oB
    PBqpDjdaIAE+8cjvzZJJBVOKzkE0DgPvyUHDb0ZVwt6YTFgMnh2jVzBVMBMGA1Ud
    JQQMMAoGCCsGAQUFBwMCMB0GA1UdDgQWBBR56pDqRYr1P0fmZ157wse0v5n4ujAf
    BgNVHSMEGDAWgBQPx5UkDLxonsAi/XPvnFHQ3cJtxzAKBggqhkjOPQQDAgNJADBG
    AiEA/4SkLvnmqY3Qo75kJkVqY1y0d5fLcKggzZ2zMM3AtisCIQCZWnnjo5STZp7k
    e1GGHDzfrePip4FFLPPNzs/bpCLUiA==
    -----END CERTIFICATE-----
    """

  static let strangerKey = """
    -----BEGIN PRIVATE KEY-----
    MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgaZwU0h+u6Jbz4YKs
    aQvfZB7oOfyVxPAAHjfF3EJLoOuhRANCAAS09YeMMqgQ7qsgMWKwS/QoXbBtc3Fw
    NtN6ATwaqQ43WiABPvHI782SSQVTis5BNA4D78lBw29GVcLemExYDJ4d
    -----END PRIVATE KEY-----
    """

  /// Writes one of them to a file of its own, and returns its path.
  static func file(_ pem: String) throws -> String {
    let url = FileManager.default.temporaryDirectory.appending(
      component: "gt-\(UInt64.random(in: .min ... .max)).pem"
    )
    try Data(pem.utf8).write(to: url)
    return url.path
  }
}
