using Microsoft.AspNetCore.Components;

namespace TrackArchive.Theme;

/// <summary>A component that writes links, and so must know where it stands.</summary>
public abstract class Part : ComponentBase
{
    [Parameter, EditorRequired]
    public required Here Here { get; set; }
}
