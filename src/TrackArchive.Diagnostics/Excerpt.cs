namespace TrackArchive.Diagnostics;

/// <summary>
/// The line that a diagnostic points at, in three parts of which the second is the stretch itself: at most
/// <see cref="Width"/> characters of it, those around the stretch; an ellipsis at either end means more.
/// </summary>
public sealed record Excerpt(string Before, string Marked, string After)
{
    /// <summary>Characters of a line that are shown around the place.</summary>
    public const int Width = 200;

    private const string Ellipsis = "…";

    /// <param name="line">The whole line, without its end.</param>
    /// <param name="location">A place after the line's end has an empty stretch.</param>
    public static Excerpt From(string line, SourceLocation location)
    {
        var start = Math.Min(location.Column - 1, line.Length);
        var first = SkipLowSurrogate(line, Math.Max(0, Math.Min(start - (Width / 2), line.Length - Width)));
        var last = SkipLowSurrogate(line, Math.Min(line.Length, first + Width));
        var end = SkipLowSurrogate(line, (int)Math.Min((long)start + location.Length, last));
        return new Excerpt(
            (first > 0 ? Ellipsis : "") + Printable.FileLine(line[first..start]),
            Printable.FileLine(line[start..end]),
            Printable.FileLine(line[end..last]) + (last < line.Length ? Ellipsis : ""));
    }

    /// <summary>Not between the halves of one character.</summary>
    private static int SkipLowSurrogate(string line, int at) => at > 0 && at < line.Length && char.IsLowSurrogate(line[at]) ? at + 1 : at;
}
