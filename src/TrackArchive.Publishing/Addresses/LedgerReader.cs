using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using TrackArchive.Diagnostics;

namespace TrackArchive.Publishing.Addresses;

/// <summary>Reads urls.txt line by line; a line that cannot be read is a TA502 and omitted.</summary>
internal sealed class LedgerReader(string file, DiagnosticBag diagnostics)
{
    private const string Arrow = "->";

    // What needs no escaping in a link, in _redirects and in HTML.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/");

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, int> _lineOf = new(StringComparer.Ordinal);

    /// <summary>Nothing where the bytes are not UTF-8: text with holes would be written back.</summary>
    public string? Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        }
        catch (DecoderFallbackException)
        {
            var sound = Utf8Prefix(bytes);
            var start = sound.LastIndexOf((byte)'\n') + 1;
            diagnostics.Add(
                Codes.BadLedger,
                new(file, sound.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(sound[start..]) + 1),
                "invalid UTF-8",
                "save the file as UTF-8");
            return null;
        }
    }

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
            Codes.BadLedger, location, $"'{address}' is on line {_lineOf[address]} already", "keep one line for each address");
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
        var names = address.Split('/');
        if (names.Any(name => name is "" or "." or ".."))
            return "has an empty or dotted folder name";
        if (names[..^1].FirstOrDefault(name => name.Contains('.')) is { } dotted)
            return $"has the folder '{dotted}', and no folder of a page has a dot in its name";
        // Hosts and this program keep such names for themselves.
        if (names.FirstOrDefault(name => name[0] is '.' or '_') is { } reserved)
            return $"has the name '{reserved}', which begins with '{reserved[0]}'";
        return names[^1][^1] == '.' ? "ends with a dot" : null;
    }

    private static ReadOnlySpan<byte> Utf8Prefix(ReadOnlySpan<byte> bytes)
    {
        var rest = bytes;
        while (Rune.DecodeFromUtf8(rest, out _, out var length) == OperationStatus.Done)
            rest = rest[length..];
        return bytes[..^rest.Length];
    }
}
