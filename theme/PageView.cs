using Microsoft.AspNetCore.Components;
using TrackArchive.Pages;

namespace TrackArchive.Theme;

/// <summary>What is in the main element of one kind of page; begins with its h1.</summary>
public abstract class PageView<TPage> : LinkedComponent
    where TPage : Page
{
    [Parameter, EditorRequired]
    public required TPage Page { get; set; }
}
