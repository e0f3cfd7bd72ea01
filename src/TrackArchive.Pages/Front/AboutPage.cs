namespace TrackArchive.Pages.Front;

public sealed record AboutPage : Page
{
    public override PageKind Kind => PageKind.About;

    public required int Finals { get; init; }

    public required int Athletes { get; init; }
}
