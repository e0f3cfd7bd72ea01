using System.Globalization;
using TrackArchive.Domain;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Pages.Wording;

/// <summary>Marks as pages write them: as their source does, with metres beside feet and miles.</summary>
public static class MarkWords
{
    private const int Hundred = 100;
    private const int MetresInKilometre = 1000;

    /// <summary>"3:32.53", "45-06.25 (13.87 m)", "11 mi 1286 yd (18.878 km)". What lies below the last digit is cut off, as rules have it for lengths.</summary>
    public static string Format(Mark mark) => mark switch
    {
        { IsImperial: false } => mark.Text,
        { Kind: MarkKind.Distance } => $"{mark.Text} ({(decimal.Truncate(mark.Value) / MetresInKilometre).ToString("0.000", CultureInfo.InvariantCulture)} km)",
        _ => $"{mark.Text} ({(decimal.Truncate(mark.Value * Hundred) / Hundred).ToString("0.00", CultureInfo.InvariantCulture)} m)",
    };

    /// <summary>What is said of a mark that somebody made and no source of the archive gives.</summary>
    public const string NotKnown = "mark not known";

    /// <summary>As a line of results shows it; absent where there was no mark to be made.</summary>
    public static string? Describe(Result result) => result.Mark is { } mark ? Format(mark) : result.Status switch
    {
        null or ResultStatus.AlsoCompeted or ResultStatus.Unknown => NotKnown,
        ResultStatus.DidNotStart or ResultStatus.DidNotFinish or ResultStatus.Disqualified or ResultStatus.NoMark or ResultStatus.NoHeight or ResultStatus.Walkover => null,
        var other => throw new ArgumentOutOfRangeException(nameof(result), other, null),
    };

    /// <summary>Absent where there is no mark.</summary>
    public static string? Format(Mark? mark) => mark is { } known ? Format(known) : null;
}
