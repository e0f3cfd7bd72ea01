using System.Collections.Immutable;

namespace TrackArchive.Domain.Questions;

/// <summary>A question that was read, or all that is wrong with it, each in a sentence.</summary>
public sealed record QuestionReading(Question? Question, ImmutableArray<string> Mistakes);
