using System.Collections.Immutable;
using TrackArchive.Theme;

namespace TrackArchive.Publishing.Hosting;

/// <summary>
/// What a host says with every file of the site, and the preview does, too: nothing but the site itself runs, no other site
/// shows a page within its own or holds on to its window, and no script may ask for a device.
/// </summary>
public static class SiteHeaders
{
    /// <summary>Devices that browsers offer to pages. The site uses none.</summary>
    private static readonly string[] Devices =
        ["accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "hid", "magnetometer", "microphone", "midi", "payment", "serial", "usb"];

    public static ImmutableArray<(string Name, string Value)> All { get; } =
    [
        ("Content-Security-Policy", ContentPolicy.Header),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Permissions-Policy", string.Join(", ", Devices.Select(device => $"{device}=()"))),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("X-Content-Type-Options", "nosniff"),
    ];
}
