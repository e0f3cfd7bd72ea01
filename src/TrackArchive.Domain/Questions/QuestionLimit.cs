namespace TrackArchive.Domain.Questions;

/// <summary>Something that an answer does not say, for want of knowledge.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">Which value is not known; absent where it is none of a result's.</param>
/// <param name="Count">How many results, finals or groups.</param>
/// <param name="Of">Of how many of them: all that answer every other condition, or may.</param>
public sealed record QuestionLimit(LimitKind Kind, AskedValue? Value, int Count, int Of)
{
    /// <summary>Of records: until which year lists of them are complete; absent where there is none.</summary>
    public int? Until { get; init; }
}
