import Testing

@testable import Safeguards

@Suite("Free text")
struct FreeTextCheckTests {
  static func kinds(_ text: String) -> [IdentifierKind] {
    FreeTextCheck.findings(in: text).map(\.kind)
  }

  @Test(
    "NHS numbers with the right check digit are found",
    arguments: [
      "9434765919", "943 476 5919", "943-476-5919", "NHS no. 943 476 5919.", "(9434765919)",
      "NHS9434765919", "943\u{00A0}476\u{00A0}5919", "９４３４７６５９１９", "9434\u{200B}765919",
      "seen on 3 May, 4010232137, and again",
    ]
  )
  func nhs(_ text: String) {
    #expect(Self.kinds(text) == [.nhsNumber])
  }

  @Test(
    "Other long numbers are no NHS numbers",
    arguments: [
      "9434765918", "94347659190", "943 4765919", "£9,434,765,919", "0.9434765919", "0000000000",
      "1 234 567 890", "943 476 591",
    ]
  )
  func notNHS(_ text: String) {
    #expect(!Self.kinds(text).contains(.nhsNumber))
  }

  @Test(
    "Unique pupil numbers with the right check letter are found",
    arguments: ["H801200001001", "h801200001001", "UPN H801200001001,", "H 8012 0000 1001"]
  )
  func upn(_ text: String) {
    #expect(Self.kinds(text) == [.uniquePupilNumber])
  }

  @Test(
    "A wrong check letter is no pupil number",
    arguments: ["A801200001001", "H801200001002", "XH801200001001"]
  )
  func notUPN(_ text: String) {
    #expect(Self.kinds(text).isEmpty)
  }

  @Test("Of all check letters exactly one fits, for temporary numbers too")
  func oneLetter() {
    for rest in ["80120000100", "93100912345", "00000000001"] {
      for last in ["0", "7", "A", "X"] {
        let found = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".filter {
          Self.kinds("\($0)\(rest)\(last)") == [.uniquePupilNumber]
        }
        #expect(found.count == 1)
      }
    }
  }

  @Test(
    "National insurance numbers are found",
    arguments: ["AB123456C", "AB 12 34 56 C", "ab123456c", "NI: JG 103759 A", "QQ123456C"]
  )
  func nino(_ text: String) {
    #expect(Self.kinds(text) == [.nationalInsuranceNumber])
  }

  @Test(
    "Dates of birth are found beside words of birth",
    arguments: [
      "DOB 17/05/2012", "d.o.b. 17.5.12", "date of birth: 17 May 2012", "born on 17th May 2012",
      "Born 2012-05-17", "Date of birth (confirmed) is 17-05-2012", "(17/05/2012 dob)",
      "born May 17, 2012", "birthday on the 17th of May 2012",
    ]
  )
  func birth(_ text: String) {
    #expect(Self.kinds(text) == [.dateOfBirth])
  }

  @Test(
    "Full postcodes are found",
    arguments: [
      "BS37 5AF", "bs37 5af", "BS375AF", "lives at M1 1AE.", "SW1A 1AA", "EC1A 1BB", "W1T 3NL",
      "GL1 2TG, then moved", "B33 8TH", "CR2 6XH",
    ]
  )
  func postcode(_ text: String) {
    #expect(Self.kinds(text) == [.postcode])
  }

  @Test(
    "E-mail addresses are found",
    arguments: [
      "jo.smith@example.gov.uk", "mail to: a+b@x.org.", "<someone@school.sch.uk>",
      "o'brien@council.gov.uk",
    ]
  )
  func email(_ text: String) {
    #expect(Self.kinds(text) == [.emailAddress])
  }

  @Test(
    "Phone numbers are found",
    arguments: [
      "0117 496 0000", "01632 960000", "(01632) 960 000", "07700 900123", "07700900123",
      "07700-900-123", "+44 7700 900123", "+44 (0)117 496 0000", "0044 7700 900123",
      "020 7946 0000",
      "in 2017 0117 496 0000 rang", "call 0800 496 0000.",
    ]
  )
  func phone(_ text: String) {
    #expect(Self.kinds(text) == [.phoneNumber])
  }

  @Test(
    "Harmless sentences pass",
    arguments: [
      "In the year to 31 March 2017, 412 of 1,236 assessments (33.3%) took more than 45 working days.",
      "Action 9A.7 answers recommendations LMG 1, LMG4 and CLA&P 5 (paragraphs 12, 111 and 140-145).",
      "From 01/04/2017 to 31/03/2018 the rate fell from 21.1% to 18.1% (target 15.1% by 30/9/19).",
      "The 0-25 disability service has 16 or 17 year olds; see LSCB2.4 and sections 17, 20 and 47.",
      "Section S47 1st visits: 12 in 5 days, 2nd visits in 10, S20 3rd review on 2017-05-17.",
      "Case SG20170512003, audit 2017/0045, version 1.3, £1,234,567.89, 12:30 on 5/6/17.",
      "B1 2nd floor, M4 motorway, E2E tests, G1 and A&E on the N1 route; 5 x 2 = 10.",
      "Ofsted inspected on 27 February 2017; babies born in 2016 were seen within 10 days.",
      "Each child's date of birth is recorded. The audit was on 17/05/2017.",
      "Q1 2017/18, Jun-17 to Jun 18, 14 of 21 (67%, 45 to 83), 1 in 3, 2:1, 50/50, 24/7, 72 hours.",
      "Ratios 1.234567890 and 98.7654321012, ISBN-like 978 0 11 700000, grid ST 64 83.",
      "Readings 36 40 30 30 17 23 28 26 30 12 25 23 and 331.9 77.6 123.0 against 253 days.",
      "CP plan for 101 children; CIN 1,204; LAC 171; care leavers 17-21: 156; NEET 38%.",
      "Report 10026824, URN 80450, SC441234, form C45, DfE code 803, ONS code E06000025.",
      "Minutes 01-04-2017 10 02-05-2017; agenda 3.1 to 3.12; ref 07/2017; 0.5 FTE; 1:1 supervision.",
      "The AB 123456 a series; TN 12 3456; we hold a W1 2 AB test; email the team @ the hub.",
      "", "No numbers at all.", "£0117", "Ｔｅｓｔ", "👩‍👩‍👧 3 of 4",
    ]
  )
  func harmless(_ text: String) {
    #expect(FreeTextCheck.findings(in: text) == [])
    #expect(FreeTextCheck.refusal(of: text) == nil)
  }

  @Test("A finding says where it is and shows no more than its beginning")
  func finding() throws {
    let text = "Spoke to é’s mum on 07700 900123 about 943 476 5919"
    let findings = FreeTextCheck.findings(in: text)
    #expect(findings.map(\.kind) == [.phoneNumber, .nhsNumber])
    #expect(findings.map(\.masked) == ["07*** ******", "94* *** ****"])
    let range = try #require(findings.first).range
    #expect(String(Array(text)[range]) == "07700 900123")
    let refusal = try #require(FreeTextCheck.refusal(of: text))
    #expect(
      refusal
        == "found a phone number (07*** ******), an NHS number (94* *** ****); allowed is text "
        + "without anything that identifies a person"
    )
  }

  @Test("Any text is scanned without trouble, and a planted number is always found")
  func anyText() {
    var state: UInt64 = 42
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(truncatingIfNeeded: (state >> 33) % UInt64(bound))
    }
    let alphabet = Array("0123456789 -./@()+ABSWbornd\n–é👧,")
    for _ in 0..<3_000 {
      let noise = String((0..<next(30)).map { _ in alphabet[next(alphabet.count)] })
      _ = FreeTextCheck.findings(in: noise)
      let planted = "\(noise) | 943 476 5919 | \(noise)"
      #expect(FreeTextCheck.findings(in: planted).contains { $0.masked == "94* *** ****" })
    }
  }
}
