namespace TrackArchive.Domain.Values;

/// <summary>A kind of record that an archive declares beside those of <see cref="RecordLetters"/>: a club's, a county's, a stadium's.</summary>
/// <param name="Letters">Two to eight capital letters, as they appear beside a mark.</param>
/// <param name="Name">In words, as it fits behind "a": "club record".</param>
public sealed record RecordKind(string Letters, string Name);
