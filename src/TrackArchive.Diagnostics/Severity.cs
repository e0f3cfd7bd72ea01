namespace TrackArchive.Diagnostics;

/// <summary>An error stops the build before anything is written; a warning is shown and the build goes on.</summary>
public enum Severity
{
    Warning,
    Error,
}
