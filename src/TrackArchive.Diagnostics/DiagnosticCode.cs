namespace TrackArchive.Diagnostics;

/// <summary>
/// A kind of mistake. <see cref="Id"/> (like <c>TA103</c>) is stable: scripts and readers may rely on it, and it is
/// never given to another mistake. All of them are in <see cref="Codes"/>.
/// </summary>
public sealed record DiagnosticCode(string Id, Severity Severity, string Title);
