using System.Text;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;
using TrackArchive.Domain.Texts;

namespace TrackArchive.Content.Articles.Links;

/// <summary>
/// Makes the first plain mention of a known full name a link: never in code, links or headings, and not where the text
/// links to that athlete itself.
/// </summary>
internal sealed class PlainMentions(NameIndex names, LineMap places, DiagnosticBag diagnostics)
{
    private readonly HashSet<string> _linked = new(StringComparer.Ordinal);

    /// <param name="document">Its links must have been followed.</param>
    /// <param name="self">The athlete whose biography it is.</param>
    public void Link(MarkdownDocument document, AthleteId? self)
    {
        if (self is { } id)
            _linked.Add(id.Value);
        foreach (var link in document.Descendants<EntityLinkInline>())
        {
            if (link.Found is { Target: { Kind: EntityKind.Athlete } target })
                _linked.Add(target.Id);
        }

        foreach (var block in document.Descendants<LeafBlock>().Where(b => b is not HeadingBlock).ToList())
        {
            if (block.Inline is { } inline)
                LinkIn(inline);
        }
    }

    private void LinkIn(ContainerInline container)
    {
        var run = new List<Inline>();
        foreach (var inline in container.ToList())
        {
            if (inline is LiteralInline or LineBreakInline { IsHard: false })
            {
                run.Add(inline);
                continue;
            }

            LinkIn(run);
            run.Clear();
            if (inline is EmphasisInline emphasis)
                LinkIn(emphasis);
        }

        LinkIn(run);
    }

    /// <summary>Plain text side by side, over the ends of lines.</summary>
    private void LinkIn(List<Inline> run)
    {
        var text = new StringBuilder();
        var starts = new List<int>();
        foreach (var inline in run)
        {
            starts.Add(text.Length);
            text.Append(inline is LiteralInline literal ? literal.Content.ToString() : "\n");
        }

        var whole = text.ToString();
        var written = 0;
        for (var i = 0; i < whole.Length; i++)
        {
            if (names.At(whole, i) is not { } match)
                continue;
            if (Meant(match, () => PlaceOf(run, starts, i, match.Length)) is { } athlete)
            {
                InsertText(run, starts, whole, written, i);
                run[0].InsertBefore(Mention(athlete, whole.Substring(i, match.Length)));
                written = i + match.Length;
            }

            i += match.Length - 1;
        }

        if (written == 0)
            return;
        InsertText(run, starts, whole, written, whole.Length);
        run.ForEach(inline => inline.Remove());
    }

    private Athlete? Meant(NameMatch match, Func<SourceSpan> place)
    {
        if (match.Bearers.Any(a => _linked.Contains(a.Id.Value)))
            return null;
        foreach (var bearer in match.Bearers)
            _linked.Add(bearer.Id.Value);
        if (match.Bearers is [var only])
            return only;
        var name = match.Bearers[0].Name;
        var candidates = string.Join(" or ", match.Bearers.Select(a => $"[[{a.Id}|{name}]]"));
        diagnostics.Add(
            Codes.AmbiguousName,
            places.Locate(place()),
            $"'{name}' could be any of {match.Bearers.Length} athletes",
            $"write {candidates}, or mentions: false in the front matter");
        return null;
    }

    private static EntityLinkInline Mention(Athlete athlete, string words)
    {
        var plain = words.Replace('\n', ' ');
        return new EntityLinkInline(athlete.Id.Value, plain)
        {
            Found = (EntityRef.To(athlete.Id), athlete.Name),
            IsClosed = true,
        };
    }

    private static void InsertText(List<Inline> run, List<int> starts, string whole, int from, int to)
    {
        if (to > from)
            run[0].InsertBefore(new LiteralInline(new StringSlice(whole[from..to])) { Span = PlaceOf(run, starts, from, to - from) });
    }

    private static SourceSpan PlaceOf(List<Inline> run, List<int> starts, int at, int length)
    {
        var index = starts.FindLastIndex(s => s <= at);
        var start = run[index].Span.Start + at - starts[index];
        return new SourceSpan(start, start + length - 1);
    }
}
