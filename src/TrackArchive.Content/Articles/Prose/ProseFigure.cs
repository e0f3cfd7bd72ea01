using System.Collections.Immutable;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Articles.Prose;

/// <summary>A mark in plain words, the athlete linked last before it, and the finals, editions and years of its sentence.</summary>
internal sealed record ProseFigure(string Written, SourceLocation At, AthleteId Athlete, ImmutableArray<string> Places, ImmutableArray<int> Years);

/// <summary>A year right after a link to a final, and the athletes linked in the sentence.</summary>
internal sealed record ProseYear(int Year, SourceLocation At, FinalId Final, ImmutableArray<AthleteId> Athletes);
