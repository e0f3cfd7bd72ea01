namespace TrackArchive.Diagnostics;

/// <summary>
/// A stretch of a content file. <see cref="Line"/> and <see cref="Column"/> count from 1; <see cref="Length"/> is
/// in characters on that line and at least 1. <see cref="File"/> is written with forward slashes, relative to the
/// folder that the command was called in, so that a terminal can open it.
/// </summary>
public readonly record struct SourceLocation(string File, int Line, int Column, int Length = 1) : IComparable<SourceLocation>
{
    /// <summary>Where a whole file is meant and no place in it.</summary>
    public static SourceLocation Start(string file) => new(file, 1, 1);

    public int CompareTo(SourceLocation other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0)
            return byFile;
        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    public override string ToString() => $"{File}:{Line}:{Column}";
}
