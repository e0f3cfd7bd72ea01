using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using TrackArchive.Domain;
using TrackArchive.Domain.Texts;
using TrackArchive.Pages.Wording.Kinds;

namespace TrackArchive.Pages.Lines;

/// <summary>Articles where a reader chooses what to read: with how long they take and which years they are about.</summary>
internal static partial class ArticleLines
{
    /// <summary>As a reader takes in prose without hurry.</summary>
    private const int WordsInAMinute = 220;

    public static ImmutableArray<ArticleLine> Create(Archive archive, IEnumerable<Article> articles) =>
        [.. articles.Select(a => Rows.Articles([a])[0] with { Reading = DescribeReading(archive, a) })];

    public static Link LinkTo(Article article) => new(Routes.Article(article.Id), article.Title);

    /// <summary>"6 minutes, 1980s".</summary>
    public static string DescribeReading(Archive archive, Article article)
    {
        int[] years = [.. article.About.Select(e => YearOf(archive, e)).OfType<int>()];
        return ArticlePageWords.DescribeReading(CountMinutes(article.Body), years.Length == 0 ? null : (years.Min(), years.Max()));
    }

    private static int CountMinutes(IEnumerable<TextPart> parts) =>
        Math.Max(1, (int)Math.Round(parts.Sum(p => Word().Count(TextOf(p))) / (double)WordsInAMinute, MidpointRounding.AwayFromZero));

    private static string TextOf(TextPart part) => part switch
    {
        Html html => Tag().Replace(html.Markup, " "),
        EntityLink link => link.Words ?? "",
        Claim claim => claim.Words,
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "a part without words"),
    };

    private static int? YearOf(Archive archive, EntityRef entity) => entity.Kind switch
    {
        EntityKind.Final => archive.GetFinal(FinalId.TryParse(entity.Id).Value).Edition.HeldIn,
        EntityKind.Edition => archive.GetEdition(EditionId.TryParse(entity.Id).Value).HeldIn,
        EntityKind.Year => int.Parse(entity.Id, CultureInfo.InvariantCulture),
        EntityKind.Athlete or EntityKind.Championship or EntityKind.Event or EntityKind.Nation or EntityKind.Club or EntityKind.School or EntityKind.University
            or EntityKind.Region or EntityKind.Article or EntityKind.Source => null,
        _ => throw new ArgumentOutOfRangeException(nameof(entity), entity.Kind, null),
    };

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\S+")]
    private static partial Regex Word();
}
