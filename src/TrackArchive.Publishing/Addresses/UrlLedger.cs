using System.Collections.Immutable;
using System.Text;
using TrackArchive.Diagnostics;
using TrackArchive.Publishing.Output;

namespace TrackArchive.Publishing.Addresses;

/// <summary>
/// The addresses that the site ever published (content/urls.txt): one a line, or <c>old.html -> new.html</c> where a
/// page moved; lines that begin with <c>#</c> and blank ones are the keeper's. No address may vanish.
/// </summary>
public sealed class UrlLedger
{
    private readonly string _text;
    private readonly ImmutableArray<LedgerLine> _lines;

    private UrlLedger(string text, ImmutableArray<LedgerLine> lines)
    {
        _text = text;
        _lines = lines;
    }

    /// <summary>What the file holds.</summary>
    public string Text => _text;

    /// <summary>In the ledger's order. They are sound only if <see cref="Check"/> found nothing wrong.</summary>
    public IEnumerable<Redirect> Redirects =>
        _lines.SelectMany(line => line.MovedTo is { } to ? [new Redirect(line.Address, to)] : Enumerable.Empty<Redirect>());

    /// <param name="file">How messages name it.</param>
    /// <param name="bytes">Empty where there is no ledger yet.</param>
    /// <param name="diagnostics">Takes a TA502 for each line that cannot be read.</param>
    public static UrlLedger Read(string file, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var reader = new LedgerReader(file, diagnostics);
        var text = reader.Decode(bytes) ?? "";
        return new(text, reader.Read(text));
    }

    /// <summary>
    /// Holds the ledger against the site's pages: TA501 for what would vanish, TA502 for redirects that lead nowhere.
    /// </summary>
    public void Check(IReadOnlySet<string> pages, DiagnosticBag diagnostics)
    {
        var paths = new PathSet();
        foreach (var page in pages)
            paths.TryAdd(page);
        var moved = Redirects.ToDictionary(redirect => redirect.From, redirect => redirect.To, StringComparer.Ordinal);
        foreach (var line in _lines)
        {
            if (line.MovedTo is not null)
                CheckRedirect(line, pages, paths, moved, diagnostics);
            else if (!pages.Contains(line.Address))
                diagnostics.Add(
                    Codes.VanishedUrl,
                    line.Location,
                    $"'{line.Address}' was published and no page has this address any more",
                    $"if the page moved, write '{line.Address} -> ' and its new address here");
        }
    }

    /// <summary>The addresses that the ledger lacks, in ordinal order.</summary>
    public ImmutableArray<string> FindUnpublished(IEnumerable<string> pages)
    {
        var known = _lines.Select(line => line.Address).ToHashSet(StringComparer.Ordinal);
        return [.. pages.Order(StringComparer.Ordinal).Where(known.Add)];
    }

    /// <summary>The ledger's text with the addresses that it lacks added at its end; nothing else changes.</summary>
    public string Publish(IEnumerable<string> pages)
    {
        var text = new StringBuilder(_text);
        foreach (var page in FindUnpublished(pages))
        {
            if (text.Length > 0 && text[^1] != '\n')
                text.Append('\n');
            text.Append(page).Append('\n');
        }
        return text.ToString();
    }

    /// <summary>
    /// The ledger's text once pages have other addresses: those that are gone lead on, those that came back are pages again, and
    /// all other lines stay as they are.
    /// </summary>
    /// <param name="pages">The addresses that the site has then.</param>
    /// <param name="findMoved">The page that took an address's place; absent where there is none.</param>
    /// <param name="kept">Addresses that lead on although they were never published.</param>
    public string Follow(IReadOnlySet<string> pages, Func<string, string?> findMoved, IEnumerable<string> kept)
    {
        var texts = _text.Split('\n');
        foreach (var line in _lines)
        {
            if (FindMoved(line, pages, findMoved) is { } moved)
                texts[line.Location.Line - 1] = moved;
        }

        var text = new StringBuilder(string.Join('\n', texts));
        foreach (var address in FindUnpublished(kept).Where(address => !pages.Contains(address)))
        {
            if (text.Length > 0 && text[^1] != '\n')
                text.Append('\n');
            text.Append(address).Append(findMoved(address) is { } to ? $" -> {to}\n" : "\n");
        }

        return text.ToString();
    }

    /// <summary>Nothing where the line is true as it is, or where nothing took the place.</summary>
    private static string? FindMoved(LedgerLine line, IReadOnlySet<string> pages, Func<string, string?> findMoved)
    {
        if (pages.Contains(line.Address))
            return line.MovedTo is null ? null : line.Address;
        var end = line.MovedTo ?? line.Address;
        return !pages.Contains(end) && findMoved(end) is { } to ? $"{line.Address} -> {to}" : null;
    }

    private static void CheckRedirect(
        LedgerLine line, IReadOnlySet<string> pages, PathSet paths, Dictionary<string, string> moved, DiagnosticBag diagnostics)
    {
        if (pages.Contains(line.Address))
        {
            diagnostics.Add(
                Codes.BadLedger,
                line.Location,
                $"'{line.Address}' is a page, so it cannot lead elsewhere",
                $"remove the ' -> {line.MovedTo}'");
        }
        else if (paths.TryAdd(line.Address) is { } clash)
        {
            diagnostics.Add(
                Codes.BadLedger,
                line.Location,
                $"no page can lead on from '{line.Address}': {clash}",
                "remove the line, if this address never was published");
        }
        if (pages.Contains(line.MovedTo!))
            return;
        var (problem, hint) = !moved.ContainsKey(line.MovedTo!)
            ? ("which is not a page", "name the page that readers of the old one want")
            : End(line.Address, moved) is { } end
                ? ("which moved itself", $"write '{line.Address} -> {end}'")
                : ("which leads in a circle", "name the page that readers of the old one want");
        diagnostics.Add(Codes.BadLedger, line.Location, $"'{line.Address}' leads to '{line.MovedTo}', {problem}", hint);
    }

    /// <summary>Where the redirects from an address end; null if they never do.</summary>
    private static string? End(string address, Dictionary<string, string> moved)
    {
        var steps = 0;
        while (moved.TryGetValue(address, out var next))
        {
            if (++steps > moved.Count)
                return null;
            address = next;
        }
        return address;
    }
}
