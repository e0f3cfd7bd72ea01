namespace TrackArchive.Diagnostics;

/// <summary>What a code means, in words for keepers: a section of the catalogue.</summary>
/// <param name="Code">Like <c>TA103</c>.</param>
/// <param name="Title">The code's title.</param>
/// <param name="Cause">Why it is reported.</param>
/// <param name="Cure">What mends it.</param>
public sealed record Explanation(string Code, string Title, string Cause, string Cure);
