using System.Collections.Immutable;

namespace TrackArchive.Domain.Questions;

/// <summary>A question that was read, or all that is wrong with it.</summary>
public sealed record QuestionReading(Question? Question, ImmutableArray<QuestionMistake> Mistakes);
