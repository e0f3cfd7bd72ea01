namespace TrackArchive.Domain.Marks;

/// <summary>The letters behind a mark: <c>h</c> and <c>a</c> for the clock of a time, <c>w</c>, <c>A</c> and <c>i</c> for the conditions of any mark.</summary>
internal static class MarkLetters
{
    /// <summary>Absent where all letters can be read; else which one cannot, and why.</summary>
    public static string? Read(string letters, MarkKind kind, out Timing timing, out Conditions conditions)
    {
        (timing, conditions) = (Timing.Unknown, Conditions.None);
        for (var i = 0; i < letters.Length; i++)
        {
            var letter = letters[i];
            if (letters.IndexOf(letter, StringComparison.Ordinal) < i)
                return $"'{letter}' appears twice";
            if (letter is 'h' or 'a' && kind != MarkKind.Time)
                return $"'{letter}' is for times only";
            if (letter is 'h' or 'a' && timing != Timing.Unknown)
                return "'h' and 'a' are two clocks";
            timing = letter switch { 'h' => Timing.Hand, 'a' => Timing.Automatic, _ => timing };
            conditions |= letter switch { 'w' => Conditions.WindAssisted, 'A' => Conditions.Altitude, 'i' => Conditions.Indoor, _ => Conditions.None };
        }

        return null;
    }
}
