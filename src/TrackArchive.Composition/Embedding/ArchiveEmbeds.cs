using System.Text.Encodings.Web;
using System.Text.Unicode;
using TrackArchive.Content;
using TrackArchive.Diagnostics;
using TrackArchive.Domain.Texts;
using TrackArchive.Pages;
using TrackArchive.Pages.Events;
using TrackArchive.Pages.Finals;
using TrackArchive.Pages.Wording;
using TrackArchive.Publishing.Rendering;
using TrackArchive.Theme;
using TrackArchive.Theme.Components.Results;
using TrackArchive.Theme.Components.Titles;

namespace TrackArchive.Composition.Embedding;

/// <summary>What the texts of another site show of an archive, as HTML. Their mistakes are reported as those of the archive's own articles are.</summary>
public sealed class ArchiveEmbeds(CheckedArchive archive, IEnumerable<Page> pages)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly OutsideTexts _texts = new(archive.Relations, StatementMessages.Create(archive.Relations.Archive));
    private readonly Dictionary<string, Page> _pages = pages.ToDictionary(p => p.Route.Path, StringComparer.Ordinal);

    /// <summary>What the embed is about; nothing for a claim, and where the archive lacks it, which is reported.</summary>
    public EntityRef? FindSubject(Embed embed, DiagnosticBag diagnostics) => embed switch
    {
        { Kind: EmbedKind.Claim } => null,
        { Arguments: [] } => Fail(embed, diagnostics, $"{embed.Kind} names nothing", $"write {ExampleOf(embed.Kind)}"),
        { Kind: EmbedKind.Athlete, Arguments: [var id] } => _texts.Follow(id, embed.At, diagnostics, EntityKind.Athlete),
        { Kind: EmbedKind.Final or EmbedKind.Podium, Arguments: [var id] } => _texts.Follow(id, embed.At, diagnostics, EntityKind.Final),
        { Kind: EmbedKind.Lineage, Arguments: { Length: 1 or 2 } ids } => _texts.Follow(ids[0], embed.At, diagnostics, EntityKind.Event),
        { Kind: EmbedKind.Athlete or EmbedKind.Final or EmbedKind.Podium or EmbedKind.Lineage } => Fail(embed, diagnostics, $"{embed.Kind} has too many arguments", $"write {ExampleOf(embed.Kind)}"),
        _ => throw new ArgumentOutOfRangeException(nameof(embed), embed.Kind, "a kind of embed without a subject"),
    };

    /// <param name="embed">What the text asks for.</param>
    /// <param name="basePath">The archive's folder as links of that page write it, ending with a slash.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <returns>HTML; the bare words where something is wrong.</returns>
    public string Render(Embed embed, string basePath, DiagnosticBag diagnostics)
    {
        if (embed.Kind == EmbedKind.Claim)
            return Prove(embed, basePath, diagnostics);
        if (FindSubject(embed, diagnostics) is not { } subject)
            return Encoder.Encode(embed.Words ?? "");
        var page = _pages[Routes.To(subject).Path];
        var context = new PageContext(page.Route, basePath);
        return embed.Kind switch
        {
            EmbedKind.Athlete or EmbedKind.Final => LinkTo(context, page.Route, embed.Words ?? LinkWords.Describe(archive.Relations.Archive, subject)),
            EmbedKind.Podium => FragmentRenderer.Render<PodiumLines>(context, (nameof(PodiumLines.Medallists), ((FinalPage)page).Medallists)),
            EmbedKind.Lineage => Lineage(embed, (EventPage)page, context, diagnostics),
            EmbedKind.Claim => throw new InvalidOperationException("a claim has no subject"),
            _ => throw new ArgumentOutOfRangeException(nameof(embed), embed.Kind, "a kind of embed without HTML"),
        };
    }

    private string Prove(Embed embed, string basePath, DiagnosticBag diagnostics)
    {
        var words = embed.Words ?? "";
        if (embed.Arguments is not [var claim] || string.IsNullOrWhiteSpace(words) || words.Contains('<', StringComparison.Ordinal))
        {
            Fail(embed, diagnostics, "a claim has one query and plain words", $"write {ExampleOf(EmbedKind.Claim)}");
            return Encoder.Encode(words);
        }

        if (_texts.Prove(claim, words, embed.At, diagnostics) is not var (query, answer))
            return Encoder.Encode(words);
        var evidence = $"{TextWords.UpperFirst(ClaimWords.DescribeQuery(archive.Relations.Archive, query))}: {ClaimAnswerWords.Format(answer.Value)}";
        return answer.Finals is [var first, ..]
            ? $"<a class=\"claim\" href=\"{Encoder.Encode(basePath + Routes.Final(first.Id))}\" title=\"{Encoder.Encode(evidence)}\">{Encoder.Encode(words)}</a>"
            : $"<span class=\"claim\" title=\"{Encoder.Encode(evidence)}\">{Encoder.Encode(words)}</span>";
    }

    /// <summary>Of the championship that is named, or of all together.</summary>
    private static string Lineage(Embed embed, EventPage page, PageContext context, DiagnosticBag diagnostics)
    {
        var championship = embed.Arguments.Length > 1 ? embed.Arguments[1] : null;
        if (page.Lineages.LastOrDefault(l => championship is null || l.Id == championship) is { } table)
            return FragmentRenderer.Render<LineageLine>(context, (nameof(LineageLine.Table), table));
        var known = string.Join(", ", page.Lineages.Select(l => l.Id));
        Fail(embed, diagnostics, championship is null ? $"'{embed.Arguments[0]}' has no champions" : $"'{championship}' has no champions of {embed.Arguments[0]}", known.Length == 0 ? null : $"expected {known}");
        return "";
    }

    private static string LinkTo(PageContext context, Route route, string words) =>
        $"<a href=\"{Encoder.Encode(context.Href(route))}\">{Encoder.Encode(words)}</a>";

    private static EntityRef? Fail(Embed embed, DiagnosticBag diagnostics, string message, string? hint)
    {
        diagnostics.Add(embed.Kind == EmbedKind.Claim ? Codes.BadClaim : Codes.BrokenLink, embed.At, message, hint);
        return null;
    }

    private static string ExampleOf(EmbedKind kind) => kind switch
    {
        EmbedKind.Athlete => "<?# Athlete sebastian-coe /?>",
        EmbedKind.Final => "<?# Final olympic-games/1984/men-1500m /?>",
        EmbedKind.Claim => "<?# Claim result:olympic-games/1984/men-1500m/sebastian-coe ?>3:32.53<?#/ Claim ?>",
        EmbedKind.Podium => "<?# Podium olympic-games/1984/men-1500m /?>",
        EmbedKind.Lineage => "<?# Lineage men-1500m olympic-games /?>",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a kind of embed without an example"),
    };
}
