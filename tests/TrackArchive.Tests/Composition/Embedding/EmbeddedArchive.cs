using TrackArchive.Composition;
using TrackArchive.Diagnostics;
using TrackArchive.Tests.Content;

namespace TrackArchive.Tests.Composition.Embedding;

/// <summary>The tiny archive as a host has it that shows some of it on pages of its own; made once.</summary>
public sealed class EmbeddedArchive
{
    public CheckedArchive Archive { get; } = CheckedArchive.Create(
        ContentInMemory.CopyOf(TinyArchive.Folder, "content"),
        new SiteOptions { BaseUrl = new Uri("https://club.example/archive/"), Search = false, Workers = 1 },
        new Stages(_ => { }),
        new DiagnosticBag())!;
}
