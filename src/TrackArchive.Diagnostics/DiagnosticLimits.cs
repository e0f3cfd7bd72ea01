namespace TrackArchive.Diagnostics;

/// <summary>How many mistakes are shown: a file that is wrong throughout must not hide the others, nor fill a terminal.</summary>
public sealed record DiagnosticLimits(int PerFile, int InAll)
{
    /// <summary>For people at a terminal.</summary>
    public static readonly DiagnosticLimits Default = new(20, 200);

    /// <summary>For programs.</summary>
    public static readonly DiagnosticLimits None = new(int.MaxValue, int.MaxValue);
}
