using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Spelling;

/// <summary>The known word that a keeper probably meant.</summary>
internal static class Nearest
{
    /// <summary>"did you mean 'carl-lewis'?", or nothing where no word is near enough.</summary>
    public static Hint? Hint(string typed, IEnumerable<string> known) => FindNearest(typed, known) is { } nearest ? Mean(nearest) : null;

    /// <summary>The same, with the word as replacement of the stretch, which must be all that was typed and on one line.</summary>
    public static Hint? Hint(string typed, SourceLocation at, IEnumerable<string> known) => FindNearest(typed, known) is { } nearest ? Mean(nearest, typed, at) : null;

    public static Hint Mean(string meant) => new($"did you mean '{meant}'?");

    public static Hint Mean(string meant, string typed, SourceLocation at) => Mean(meant) with { Replacement = at.Length >= typed.Length ? meant : null };

    /// <summary>Within a third of the word's letters, one at least; of equals the first in the alphabet.</summary>
    public static string? FindNearest(string typed, IEnumerable<string> known)
    {
        var (best, reach) = ((string?)null, Math.Max(1, typed.Length / 3));
        foreach (var word in known)
        {
            if (Math.Abs(word.Length - typed.Length) > reach)
                continue;
            var distance = Distance(typed, word, reach);
            if (distance > reach || (distance == reach && best is not null && string.CompareOrdinal(best, word) <= 0))
                continue;
            (best, reach) = (word, distance);
        }

        return best;
    }

    /// <summary>Letters to add, remove, change or swap with their neighbour; more than <paramref name="reach"/> is only "too far".</summary>
    private static int Distance(string a, string b, int reach)
    {
        var (before, above, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            above[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = above[j - 1] + (Same(a[i - 1], b[j - 1]) ? 0 : 1);
                row[j] = Math.Min(change, 1 + Math.Min(above[j], row[j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            if (row.AsSpan().IndexOfAnyInRange(0, reach) < 0)
                return reach + 1;
            (before, above, row) = (above, row, before);
        }

        return above[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
