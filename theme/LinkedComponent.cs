using Microsoft.AspNetCore.Components;

namespace TrackArchive.Theme;

/// <summary>A component that writes links. The document gives it the page on which it is, since links are relative to that.</summary>
public abstract class LinkedComponent : ComponentBase
{
    [CascadingParameter]
    public required PageContext Context { get; set; }
}
