namespace TrackArchive.Cli.DevServer;

/// <summary>The preview's port cannot be had. The message says what to do.</summary>
internal sealed class PortException(string message) : Exception(message);
