using System.Globalization;

namespace TrackArchive.Content.Importing.Rows;

/// <summary>A final, or one race of a round before it.</summary>
internal readonly record struct RaceId(FinalId Final, Round Round, int? Number)
{
    public bool IsFinal => Round == Round.Final;

    public override string ToString() =>
        IsFinal ? $"{Final}" : $"{Final}, {Rounds.Tokens[Round]}{(Number is { } number ? number.ToString(" 0", CultureInfo.InvariantCulture) : "")}";
}
