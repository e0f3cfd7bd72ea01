using System.Buffers;
using System.Collections.Immutable;
using TrackArchive.Diagnostics;

namespace TrackArchive.Publishing.Addresses;

/// <summary>Reads urls.txt line by line; a line that cannot be read is a TA502 and left out.</summary>
internal sealed class LedgerReader(string file, DiagnosticBag diagnostics)
{
    private const string Arrow = "->";

    // What needs no escaping in a link, in _redirects and in HTML.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/");

    private readonly Dictionary<string, int> _lineOf = new(StringComparer.Ordinal);

    public ImmutableArray<LedgerLine> Read(string text)
    {
        var lines = ImmutableArray.CreateBuilder<LedgerLine>();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (line.Trim() is { Length: > 0 } words && words[0] != '#' && ReadLine(line, number) is { } read)
                lines.Add(read);
        }
        return lines.ToImmutable();
    }

    private LedgerLine? ReadLine(string line, int number)
    {
        var arrow = line.IndexOf(Arrow, StringComparison.Ordinal);
        var address = ReadAddress(line, number, 0, arrow < 0 ? line.Length : arrow);
        var movedTo = arrow < 0 ? null : ReadAddress(line, number, arrow + Arrow.Length, line.Length);
        if (address is null || (arrow >= 0 && movedTo is null))
            return null;
        var location = At(line, number, address, 0);
        if (_lineOf.TryAdd(address, number))
            return new(address, movedTo, location);
        diagnostics.Add(
            Codes.BadLedger, location, $"'{address}' stands on line {_lineOf[address]} already", "keep one line for each address");
        return null;
    }

    private string? ReadAddress(string line, int number, int start, int end)
    {
        var address = line[start..end].Trim();
        if (Fault(address) is not { } fault)
            return address;
        diagnostics.Add(
            Codes.BadLedger,
            address.Length == 0 ? new(file, number, Math.Min(start + 1, line.TrimEnd().Length)) : At(line, number, address, start),
            address.Length == 0 ? "an address is missing" : $"'{address}' is not the address of a page: it {fault}",
            "write 'finals/olympic-games/1984/men-1500m.html', or 'old.html -> new.html' where a page moved");
        return null;
    }

    private SourceLocation At(string line, int number, string address, int start) =>
        new(file, number, line.IndexOf(address, start, StringComparison.Ordinal) + 1, address.Length);

    private static string? Fault(string address)
    {
        if (address.Length == 0)
            return "is empty";
        if (address.AsSpan().IndexOfAnyExcept(Plain) is >= 0 and var odd)
            return address[odd] == ':' ? "is not relative to the site's root" : $"has the character '{address[odd]}'";
        if (address[0] == '/')
            return "begins with '/'";
        return address.Split('/').Any(name => name is "" or "." or "..") ? "has an empty or dotted folder name" : null;
    }
}
