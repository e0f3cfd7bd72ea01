namespace TrackArchive.Publishing.Output;

/// <summary>The output folder cannot be written as planned. Nothing was changed; the message says what to do.</summary>
public sealed class OutputFolderException(string message) : Exception(message);
