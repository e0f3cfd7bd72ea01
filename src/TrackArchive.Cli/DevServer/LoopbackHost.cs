using Microsoft.AspNetCore.Http;

namespace TrackArchive.Cli.DevServer;

/// <summary>
/// The names by which this machine calls itself. A website elsewhere can let its own name lead here (DNS rebinding) and
/// would then read what is not published yet; it can't change the name that the browser sends.
/// </summary>
internal static class LoopbackHost
{
    private const int HttpPort = 80;

    public static bool Allows(HostString host, int port) =>
        host.HasValue && (host.Port ?? HttpPort) == port && host.Host.ToLowerInvariant() is "localhost" or "127.0.0.1" or "[::1]";
}
