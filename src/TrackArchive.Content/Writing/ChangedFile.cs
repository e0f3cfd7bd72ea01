namespace TrackArchive.Content.Writing;

/// <summary>A file as a command leaves it; the path is relative to the content folder, with forward slashes.</summary>
/// <param name="Path">The file.</param>
/// <param name="Before">What was read from it; nothing where there was no such file.</param>
/// <param name="Text">What it is to hold; nothing where it is to be removed.</param>
public sealed record ChangedFile(string Path, byte[]? Before, string? Text);
