using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using TrackArchive.Content.Loading;
using TrackArchive.Domain.Texts;

namespace TrackArchive.Content.Articles.Prose;

/// <summary>
/// Finds the marks and years that a text says of linked athletes in plain words, sentence by sentence. Claims, code, links
/// and headings are passed over.
/// </summary>
internal sealed partial class ProseFigures(LineMap places)
{
    private readonly List<ProseFigure> _figures = [];
    private readonly List<ProseYear> _years = [];

    public static (IReadOnlyList<ProseFigure> Figures, IReadOnlyList<ProseYear> Years) Read(MarkdownDocument document, LineMap places)
    {
        var found = new ProseFigures(places);
        foreach (var sentence in ProseSentence.ReadAll(document))
            found.ReadSentence(sentence.Pieces);
        return (found._figures, found._years);
    }

    private void ReadSentence(ImmutableArray<ProsePiece> pieces)
    {
        var athletes = Enumerable.Range(0, pieces.Length).Where(i => pieces[i].Link is { Kind: EntityKind.Athlete }).ToArray();
        if (athletes.Length == 0)
            return;
        ImmutableArray<string> linked = [.. pieces.Select(p => p.Link).OfType<EntityRef>().Where(l => l.Kind is EntityKind.Final or EntityKind.Edition).Select(l => l.Id)];
        ImmutableArray<int> years = [.. pieces.Where(p => p.IsPlain).SelectMany(p => Year().Matches(p.Text)).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture)).Distinct()];
        for (var i = 0; i < pieces.Length; i++)
        {
            if (!pieces[i].IsPlain)
                continue;
            if (athletes.LastOrDefault(a => a < i, -1) is var nearest and >= 0)
            {
                foreach (Match mark in Mark().Matches(pieces[i].Text))
                    _figures.Add(new ProseFigure(mark.Value, Place(pieces[i], mark), new AthleteId(pieces[nearest].Link!.Value.Id), linked, years));
            }

            if (i > 0 && pieces[i - 1].Link is { Kind: EntityKind.Final } final && YearBehind().Match(pieces[i].Text) is { Success: true } year)
            {
                _years.Add(new ProseYear(
                    int.Parse(year.Groups["year"].Value, CultureInfo.InvariantCulture),
                    Place(pieces[i], year.Groups["year"]),
                    FinalId.TryParse(final.Id).Value,
                    [.. athletes.Select(a => new AthleteId(pieces[a].Link!.Value.Id))]));
            }
        }
    }

    private Diagnostics.SourceLocation Place(ProsePiece piece, Capture found) =>
        places.Locate(new SourceSpan(piece.Start + found.Index, piece.Start + found.Index + found.Length - 1));

    /// <summary>Minutes and seconds, or metres and seconds with two decimals.</summary>
    [GeneratedRegex(@"(?<![\d:.,])(\d{1,2}:\d{2}(:\d{2})?(\.\d{1,2})?|\d{1,2}\.\d{2})(?![\d:]|[.,]\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"(?<!\d)(18|19|20)\d{2}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"^,?\s(in|of)\s(?<year>(18|19|20)\d{2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex YearBehind();
}
