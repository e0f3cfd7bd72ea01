using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace TrackArchive.Cli.DevServer;

/// <summary>Kestrel on the loopback, with nothing that settings or variables of the surroundings could change.</summary>
internal static class PreviewHost
{
    /// <param name="port">0 takes a free one.</param>
    /// <param name="answer">Answers every request.</param>
    /// <exception cref="PortException">The port cannot be had.</exception>
    public static async Task<WebApplication> StartAsync(int port, RequestDelegate answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => Listen(options, port));
        var app = builder.Build();
        app.Run(answer);
        try
        {
            await app.StartAsync();
            return app;
        }
        catch (Exception fault) when (fault is IOException or SocketException)
        {
            await app.DisposeAsync();
            throw fault.InnerException is AddressInUseException
                ? new PortException($"port {port} is taken, perhaps by another preview; end that, or choose another port with --port (0 takes a free one)")
                : new PortException($"port {port} cannot be opened: {fault.Message} Choose another with --port (0 takes a free one).");
        }
    }

    /// <summary>A given port is taken for both IPv4 and IPv6: a browser may try either for localhost.</summary>
    private static void Listen(KestrelServerOptions options, int port)
    {
        options.AddServerHeader = false;
        if (port == 0)
            options.Listen(IPAddress.Loopback, 0);
        else
            options.ListenLocalhost(port);
    }
}
