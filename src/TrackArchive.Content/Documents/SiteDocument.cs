using System.Collections.Immutable;
using TrackArchive.Content.Loading;
using TrackArchive.Domain;

namespace TrackArchive.Content.Documents;

/// <summary><c>site.yml</c>; the site is absent where a required value is.</summary>
internal sealed record SiteDocument(ContentFile File, Site? Site, ImmutableArray<Located<string>> Featured, ImmutableArray<(Located<string> First, Located<string> Second)> Comparisons) : Document(File)
{
    public ImmutableArray<(Located<string> Words, Located<string> Ask)> Questions { get; init; } = [];

    public ImmutableArray<DeclaredDocument<Authority>> Authorities { get; init; } = [];

    public ImmutableArray<DeclaredDocument<RecordKind>> RecordKinds { get; init; } = [];

    public ImmutableArray<DeclaredDocument<SourceFamily>> SourceFamilies { get; init; } = [];

    /// <summary>Younger athletes are taken for a slip; absent: <see cref="UsualYoungest"/>.</summary>
    public int YoungestAge { get; init; } = UsualYoungest;

    /// <summary>For championships of grown-up athletes.</summary>
    private const int UsualYoungest = 10;

    public static SiteDocument Read(ContentFile file, MapReader map)
    {
        var title = map.Required<string>("title", Values.Text);
        var baseUrl = map.Required<Uri>("base-url", Values.SiteUrl);
        var date = map.Required<DateOnly>("date", Values.Day);
        var edition = map.Required<string>("edition", Values.Text);
        var tagline = map.Text("tagline")?.Value;
        var language = map.Optional<string>("language", Values.LanguageTag)?.Value ?? "en";
        var source = map.Optional<string>("source-url", Values.UrlTemplate)?.Value;
        var corrections = map.Optional<string>("corrections", Values.Form)?.Value;
        var licence = map.Map("licence", ReadLicence);
        var featured = map.Many<string>("featured", Values.Text);
        var comparisons = map.Each("comparisons", ReadComparison).OfType<(Located<string>, Located<string>)>().ToImmutableArray();
        var questions = map.Each("questions", ReadQuestion).OfType<(Located<string>, Located<string>)>().ToImmutableArray();
        var authorities = map.EachEntry("authorities", DeclaredDocument.ReadAuthority);
        var families = map.EachEntry("families", DeclaredDocument.ReadFamily);
        var people = map.Map("people", PeopleDocument.Read);
        var records = map.EachEntry("records", DeclaredDocument.ReadRecordKind);
        var site = title is null || baseUrl is null || date is null || edition is null ? null : new Site(title.Value, baseUrl.Value, date.Value, edition.Value)
        {
            Tagline = tagline,
            Language = language,
            SourceUrl = source,
            Corrections = corrections,
            Licence = licence,
            Authorities = [.. authorities.Select(a => a.Value)],
            PagesFrom = people?.PagesFrom?.Value,
            RecordKinds = [.. records.Select(r => r.Value)],
            SourceFamilies = [.. families.Select(f => f.Value)],
        };
        return new SiteDocument(file, site, featured, comparisons) { Questions = questions, Authorities = authorities, SourceFamilies = families, RecordKinds = records, YoungestAge = people?.Youngest?.Value ?? UsualYoungest };
    }

    private static (Located<string>, Located<string>)? ReadComparison(MapReader map)
    {
        var (first, second) = (map.Required<string>("first", Values.Text), map.Required<string>("second", Values.Text));
        return first is null || second is null ? null : (first, second);
    }

    private static (Located<string>, Located<string>)? ReadQuestion(MapReader map)
    {
        var (words, ask) = (map.Required<string>("words", Values.Text), map.Required<string>("ask", Values.Text));
        return words is null || ask is null ? null : (words, ask);
    }

    private static Licence? ReadLicence(MapReader map)
    {
        var (name, url) = (map.Required<string>("name", Values.Text), map.Required<Uri>("url", Values.Url));
        return name is null || url is null ? null : new Licence(name.Value, url.Value);
    }
}

/// <summary>What the site chooses about people, and children among them.</summary>
internal sealed record PeopleDocument(Located<int>? Youngest, Located<int>? PagesFrom)
{
    public static PeopleDocument Read(MapReader map) => new(map.Optional<int>("youngest", Values.Number), map.Optional<int>("pages-from", Values.Number));
}
