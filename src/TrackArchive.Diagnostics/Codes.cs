namespace TrackArchive.Diagnostics;

/// <summary>
/// Every code that the product reports, by group: TA0xx files and syntax, TA1xx references, TA2xx values,
/// TA3xx contradictions, TA4xx articles, TA5xx publishing, TA6xx built sites. Each error that a keeper can cause has a folder
/// <c>tests/fixtures/broken/&lt;code&gt;/</c> with the exact output.
/// </summary>
public static class Codes
{
    public static readonly DiagnosticCode BadYaml = Error("TA001", "YAML that cannot be read");
    public static readonly DiagnosticCode UnknownKey = Error("TA002", "a key that this kind of file does not have");
    public static readonly DiagnosticCode DuplicateKey = Error("TA003", "a key that appears twice");
    public static readonly DiagnosticCode MissingKey = Error("TA004", "a required key is missing");
    public static readonly DiagnosticCode WrongShape = Error("TA005", "a value of the wrong shape (text, list or map), or none");
    public static readonly DiagnosticCode FrontMatter = Error("TA006", "front matter that is missing or not closed");
    public static readonly DiagnosticCode UnexpectedFile = Error("TA007", "a file that the archive does not read");
    public static readonly DiagnosticCode MissingFile = Error("TA008", "a file that every archive needs is missing");
    public static readonly DiagnosticCode NotUtf8 = Error("TA009", "a file that is not UTF-8 text");
    public static readonly DiagnosticCode CommentInFlow = Error("TA010", "a comment inside brackets or braces");

    public static readonly DiagnosticCode Unreadable = Error("TA011", "a file or folder that cannot be read");

    public static readonly DiagnosticCode DuplicateId = Error("TA101", "two things share an id");
    public static readonly DiagnosticCode BadId = Error("TA102", "an id that is not a slug");
    public static readonly DiagnosticCode UnknownAthlete = Error("TA103", "unknown athlete");
    public static readonly DiagnosticCode UnknownNation = Error("TA104", "unknown nation");
    public static readonly DiagnosticCode UnknownEvent = Error("TA105", "unknown event");
    public static readonly DiagnosticCode UnknownEdition = Error("TA106", "unknown championship or edition");
    public static readonly DiagnosticCode UnknownSource = Error("TA107", "unknown source");
    public static readonly DiagnosticCode UnknownFinal = Error("TA108", "unknown final");
    public static readonly DiagnosticCode UnknownEntry = Error("TA109", "a decision, split or note about someone who is not in the results");

    public static readonly DiagnosticCode UnknownAuthority = Error("TA110", "an authority that site.yml does not declare");
    public static readonly DiagnosticCode UnknownSourceFamily = Error("TA111", "a family of sources that site.yml does not declare");
    public static readonly DiagnosticCode UnknownTeam = Error("TA112", "a club, school, university or region that teams.yml does not have");

    public static readonly DiagnosticCode BadDate = Error("TA201", "a date that does not exist or is not written as one");
    public static readonly DiagnosticCode BadMark = Error("TA202", "a mark that cannot be read, or of the wrong kind");
    public static readonly DiagnosticCode BadWord = Error("TA203", "a word outside a closed set");
    public static readonly DiagnosticCode BadNumber = Error("TA204", "a number that cannot be read or is out of range");
    public static readonly DiagnosticCode BadUrl = Error("TA205", "an address that is not an absolute http(s) URL");
    public static readonly DiagnosticCode BadQuestion = Error("TA206", "a question that the archive cannot be asked");

    public static readonly DiagnosticCode PlacesContradictMarks = Error("TA301", "places that contradict the marks");
    public static readonly DiagnosticCode PlaceAndStatus = Error("TA302", "a result with neither a place nor a status, or with both");
    public static readonly DiagnosticCode PlaceGap = Error("TA303", "shared or skipped places that do not add up");
    public static readonly DiagnosticCode DuplicateEntry = Error("TA304", "someone appears twice in one final");
    public static readonly DiagnosticCode DateOutsideEdition = Error("TA305", "a date outside the dates it belongs to");
    public static readonly DiagnosticCode NotInProgramme = Error("TA306", "a final that its edition's programme does not list");
    public static readonly DiagnosticCode WrongSex = Error("TA307", "an athlete in an event of the other sex");
    public static readonly DiagnosticCode UnsourcedClaim = Error("TA308", "a statement that needs a source and names none");
    public static readonly DiagnosticCode DecisionContradiction = Error("TA309", "a decision that cannot be applied");
    public static readonly DiagnosticCode NationNotThen = Error("TA310", "a nation's code or a club outside its years");

    public static readonly DiagnosticCode SplitContradiction = Error("TA311", "splits that contradict the distance, each other or the result");
    public static readonly DiagnosticCode NotHeld = Error("TA312", "a final of an edition that was not held");
    public static readonly DiagnosticCode LifeContradiction = Error("TA313", "a birth or a death that contradicts another date");
    public static readonly DiagnosticCode NotForEvent = Error("TA314", "a value that such an event does not have, or one that it needs");
    public static readonly DiagnosticCode ListedTwice = Error("TA315", "the same thing twice in a list");
    public static readonly DiagnosticCode BasisContradiction = Error("TA316", "a final's basis that its other values contradict");
    public static readonly DiagnosticCode RecordContradiction = Error("TA317", "a record that the mark cannot have been");
    public static readonly DiagnosticCode ImplausibleMark = new("TA318", Severity.Warning, "a mark far outside all known performances");
    public static readonly DiagnosticCode SameContest = new("TA319", Severity.Warning, "two finals that are probably one contest");

    public static readonly DiagnosticCode RoundContradiction = Error("TA320", "rounds that contradict each other or the final");
    public static readonly DiagnosticCode AdvancingContradiction = Error("TA321", "an athlete who advanced and cannot have, or who is in a later round and did not");
    public static readonly DiagnosticCode RecordListContradiction = Error("TA322", "a list of records that contradicts itself");
    public static readonly DiagnosticCode RecordListDiffers = new("TA323", Severity.Warning, "a list of records that a final contradicts");

    public static readonly DiagnosticCode RawHtml = Error("TA401", "raw HTML in Markdown");
    public static readonly DiagnosticCode BrokenLink = Error("TA402", "a link to nothing");
    public static readonly DiagnosticCode UnsupportedLink = Error("TA403", "a link or picture that the archive does not support");
    public static readonly DiagnosticCode HeadingLevel = Error("TA404", "a heading that breaks the page's outline");
    public static readonly DiagnosticCode AmbiguousName = Error("TA405", "a plain name that several athletes share");
    public static readonly DiagnosticCode BadClaim = Error("TA406", "a claim that cannot be read");
    public static readonly DiagnosticCode FalseClaim = Error("TA407", "a claim that the results contradict");
    public static readonly DiagnosticCode UndecidableClaim = Error("TA408", "a claim that the archive cannot decide");
    public static readonly DiagnosticCode TooComplex = Error("TA410", "Markdown that is nested too deeply, or a paragraph that is too long");
    public static readonly DiagnosticCode ProseContradiction = new("TA409", Severity.Warning, "a mark or year in prose that the results contradict");

    public static readonly DiagnosticCode UnprovedSuperlative = new("TA411", Severity.Warning, "a superlative in prose without a proof or a source");

    public static readonly DiagnosticCode VanishedUrl = Error("TA501", "a published URL that would vanish");
    public static readonly DiagnosticCode BadLedger = Error("TA502", "a line of urls.txt that cannot be read");

    public static readonly DiagnosticCode DeadLink = Error("TA601", "a link of a built site that leads to nothing");
    public static readonly DiagnosticCode RepeatedAnchor = Error("TA602", "an id that appears twice on a page");
    public static readonly DiagnosticCode PageOutline = Error("TA603", "headings of a page that are no outline");
    public static readonly DiagnosticCode NoAlternative = Error("TA604", "a picture without an alternative text");
    public static readonly DiagnosticCode CanonicalAddress = Error("TA605", "a page whose canonical address is missing or another page's");
    public static readonly DiagnosticCode SitemapDiffers = Error("TA606", "a sitemap that differs from the pages");
    public static readonly DiagnosticCode UnsoundFeed = Error("TA607", "a feed that cannot be read, or that names what is not there");
    public static readonly DiagnosticCode DeadRedirect = Error("TA608", "a redirect that leads to nothing");

    private static DiagnosticCode Error(string id, string title) => new(id, Severity.Error, title);
}
