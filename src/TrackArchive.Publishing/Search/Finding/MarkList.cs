using System.Text.RegularExpressions;
using TrackArchive.Domain;

namespace TrackArchive.Publishing.Search.Finding;

/// <summary>The marks of medallists, and those that were records, in the order of their digits: a mark is a word by which a final is found.</summary>
internal static partial class MarkList
{
    /// <summary>Lines after which a part ends: about 3 KB compressed.</summary>
    private const int MinLines = 200;

    /// <summary>The parts, each with the mark from which on it holds. All lines of one mark are in one part.</summary>
    public static IEnumerable<KeyedPart> Create(Archive archive, Numbering numbers)
    {
        var lines = archive.Finals.SelectMany(f => archive.Now(f).Rows.Where(IsSought).Select(s => (Mark: Digits(s.Result), Line: Line(f, s, numbers))))
            .Where(l => l.Mark.Length > 0).OrderBy(l => l.Mark, StringComparer.Ordinal).ThenBy(l => l.Line, StringComparer.Ordinal);
        var part = new List<(string Mark, string Line)>();
        foreach (var mark in lines.GroupBy(l => l.Mark))
        {
            if (part.Count >= MinLines)
            {
                yield return Part(part);
                part = [];
            }

            part.AddRange(mark);
        }

        if (part.Count > 0)
            yield return Part(part);
    }

    /// <summary>Nobody is found by a mark who has no page.</summary>
    private static bool IsSought(Standing standing) =>
        (standing.Medal is not null || !standing.Result.Records.IsEmpty) && standing.Result.Athlete is not { HasPage: false };

    /// <summary>"3:29.38" of 3:29.38h; nothing for marks that are written like a whole number, since those are sought as years and distances.</summary>
    private static string Digits(Result result) => result.Mark is { } mark && Written().Match(mark.Text) is { Success: true } digits ? digits.Value : "";

    /// <summary>"9.58" then event and edition, medal, name and records between bars.</summary>
    private static string Line(Final final, Standing standing, Numbering numbers) => string.Join('|',
        Digits(standing.Result), numbers.GetNumber(final.Event) + numbers.GetNumber(final.Edition) + (standing.Medal is { } medal ? Medals.Letters[medal] : "-"),
        standing.Result.Name.Replace('|', ' '), string.Join(' ', standing.Result.Records));

    private static KeyedPart Part(List<(string Mark, string Line)> lines) => KeyedPart.Create(lines[0].Mark, string.Join('\n', lines.Select(l => l.Line)));

    [GeneratedRegex("^[0-9]+([:.][0-9]+)+", RegexOptions.ExplicitCapture)]
    private static partial Regex Written();
}
