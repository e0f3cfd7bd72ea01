using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations.People;
using TrackArchive.Pages;
using TrackArchive.Pages.Articles;
using TrackArchive.Pages.Wording;

namespace TrackArchive.Publishing.Search.Finding;

/// <summary>
/// Something that is found by the words of its name: an athlete, or a page with a title. <see cref="Line"/> is how the index
/// writes it, <see cref="Keys"/> what a reader may begin to type, <see cref="Weight"/> how often it is likely to be meant.
/// </summary>
internal sealed record NameEntry(string Line, ImmutableArray<string> Keys, double Weight)
{
    private const double PageWeight = 5;

    /// <summary>Of an athlete's medals there may be more than these.</summary>
    private const string AtLeast = "|+";

    public static NameEntry FromAthlete(Archive archive, Career known, Numbering numbers)
    {
        var (athlete, career) = (known.Athlete, known.Steps);
        var exits = RoundExit.FindAll(archive, athlete.Id).Select(e => e.Standing.Result).ToArray();
        string[] others =
        [
            .. athlete.AlsoKnownAs.Concat(career.Select(c => c.Standing.Result.As).Concat(exits.Select(r => r.As)).OfType<string>())
                .Where(n => n != athlete.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        string[] ids = [.. new[] { athlete.Ids.Olympedia, athlete.Ids.Wikidata, athlete.Ids.WorldAthletics }.OfType<string>()];
        var id = athlete.Id.Value == string.Join('-', SearchWords.FromName(athlete.Name)) ? "" : athlete.Id.Value;
        var nations = career.Select(c => c.Standing.Result).Concat(exits).Select(r => r.Represents?.ShortName).OfType<string>().Distinct();
        var line = string.Join('|',
            Field(athlete.Name),
            id,
            string.Join(';', others.Concat(ids).Select(Field)),
            string.Join(',', nations),
            string.Concat(career.Select(c => numbers.GetNumber(c.Final.Event) + numbers.GetNumber(c.Final.Edition) + Letter(c.Standing.Medal))))
            + (known.HasMedals && !known.PossibleMedals.IsEmpty ? AtLeast : "");
        return new NameEntry(line, KeysOf(ids.Concat(others).Append(athlete.Name)), career.Sum(c => Worth(c.Standing.Medal)));
    }

    /// <summary>A page that has its title for a name, and its file's: an article, a list.</summary>
    public static NameEntry FromPage(Archive archive, Page page)
    {
        var year = page is ArticlePage article ? article.Published.ToString("yyyy", CultureInfo.InvariantCulture) : "";
        string[] about = page is ArticlePage ? [.. AboutWhom(archive, page).Select(Field)] : [];
        var line = $"!{PageKindWords.Describe(page.Kind)}|{Field(page.Title)}|{page.Route.Path}|{year}" + (about.Length == 0 ? "" : "|" + string.Join(';', about));
        return new NameEntry(line, KeysOf([page.Title, Path.GetFileNameWithoutExtension(page.Route.Path), .. about]), PageWeight);
    }

    /// <summary>The names of those whom an article is about.</summary>
    private static IEnumerable<string> AboutWhom(Archive archive, Page page) =>
        archive.Articles.Where(a => Routes.Article(a.Id) == page.Route).SelectMany(a => a.About)
            .Where(a => a.Kind == EntityKind.Athlete).Select(a => archive.FindAthlete(new AthleteId(a.Id))?.Name).OfType<string>();

    private static ImmutableArray<string> KeysOf(IEnumerable<string> names) =>
        [.. names.SelectMany(n => SearchWords.KeysOf(n).Concat(SearchWords.InitialsOf(n))).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Without the signs that separate the fields of a line: nobody searches for those.</summary>
    private static string Field(string text) => text.Replace('|', ' ').Replace(';', ' ').ReplaceLineEndings(" ");

    private static string Letter(Medal? medal) => medal is { } won ? Medals.Letters[won] : "-";

    /// <summary>As <c>finding/matching.js</c> counts.</summary>
    private static double Worth(Medal? medal) => medal switch { Medal.Gold => 3, Medal.Silver => 2, Medal.Bronze => 1.5, null => 0.5, _ => throw new ArgumentOutOfRangeException(nameof(medal), medal, null) };
}
