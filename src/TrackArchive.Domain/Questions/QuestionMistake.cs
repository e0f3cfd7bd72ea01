using System.Collections.Immutable;

namespace TrackArchive.Domain.Questions;

/// <summary>One reason why a question cannot be asked, as a value: pages and messages say it.</summary>
public abstract record QuestionMistake
{
    private protected QuestionMistake()
    {
    }
}

/// <summary>No condition has this key.</summary>
public sealed record UnknownCondition(string Key) : QuestionMistake;

/// <summary>A condition that takes one value has several.</summary>
public sealed record SeveralValues(QuestionKey Key) : QuestionMistake;

/// <summary>A condition compares marks, and the events asked about are not all measured alike.</summary>
public sealed record MixedMeasures(QuestionKey Key) : QuestionMistake;

/// <summary>A number, mark or range that is not one, or out of bounds.</summary>
public sealed record UnreadableValue(QuestionKey Key, string Text) : QuestionMistake;

/// <summary>A range whose end is below its beginning.</summary>
public sealed record ReversedRange(QuestionKey Key, string Text) : QuestionMistake;

/// <summary>A term that the condition does not have; <paramref name="Tokens"/> are all that it has.</summary>
public sealed record UnknownTerm(QuestionKey Key, string Text, ImmutableArray<string> Tokens) : QuestionMistake;

/// <summary>An id of nothing in the archive.</summary>
public sealed record UnknownId(QuestionKey Key, string Text) : QuestionMistake;
