/// Sign-in with a local account.
struct SignInPage: Page {
  static let template = "sign-in"

  let title = "Sign in"
  let form: FormValue

  /// `next` is where to go afterwards, a path of this site.
  init(_ form: FormState, next: String, in frame: PageFrame) {
    self.form = FormValue(
      form,
      to: Address.signIn,
      fields: [
        Field(
          "email",
          "E-mail address",
          required: true,
          as: .line(type: "email", width: 20, autocomplete: "username"),
          in: form
        ),
        Field(
          "password",
          "Password",
          required: true,
          as: .line(type: "password", width: 20, autocomplete: "current-password"),
          in: form
        ),
      ],
      hidden: [("next", next)],
      button: "Sign in"
    )
  }
}
