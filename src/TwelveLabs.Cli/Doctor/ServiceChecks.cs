using System.Net;
using System.Net.Sockets;

namespace TwelveLabs.Cli.Doctor;

/// <summary>Checks the service: its name, and by one request that costs nothing its connection, the key, the version, the clock and the limits.</summary>
internal sealed class ServiceChecks(Connection.ServiceConnection connection, TimeProvider clock)
{
    private static readonly RequestOptions Once = new() { MaxRetries = 0 };

    public async Task<CheckResult> NameAsync(CancellationToken cancellationToken)
    {
        const string Name = "name";
        var host = connection.BaseAddress.DnsSafeHost;
        if (LocalChecks.ProxyOf(connection) is not null)
        {
            return CheckResult.Unknown(Name, $"the proxy looks up {host}");
        }

        try
        {
            var addresses = await Dns.GetHostAddressesAsync(host, cancellationToken);
            return CheckResult.Ok(Name, $"{host} is {string.Join(", ", addresses.Select(address => address.ToString()))}");
        }
        catch (SocketException exception)
        {
            return CheckResult.Failed(Name, $"{host}: {exception.Message}", "Check the address of the service, the network connection and the name server.");
        }
    }

    public async Task<IReadOnlyList<CheckResult>> RequestAsync(CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        try
        {
            var response = await connection.Client.Engines.ListWithResponseAsync(Once, cancellationToken);
            var time = (long)clock.GetElapsedTime(started).TotalMilliseconds;
            return [CheckResult.Ok("connection", $"{connection.BaseAddress.Scheme}, a response after {time} ms"), CheckResult.Ok("key accepted", "yes"), .. Of(response.ApiVersion, response.Headers, response.RateLimit)];
        }
        catch (ApiException exception)
        {
            return [CheckResult.Ok("connection", $"{connection.BaseAddress.Scheme}, status {(int)exception.StatusCode}"), KeyAccepted(exception), .. Of(exception.ApiVersion, exception.Headers, null)];
        }
        catch (ApiResponseException exception)
        {
            return [CheckResult.Failed("connection", exception.Message, "Something else than the service has responded: check the address, and whether a proxy or a sign-in page of the network is in between.")];
        }
        catch (TwelveLabsException exception)
        {
            return [Unreachable(exception)];
        }
    }

    private static CheckResult KeyAccepted(ApiException exception) => exception switch
    {
        AuthenticationException => CheckResult.Failed("key accepted", exception.Message, "Make a new key in the dashboard of the service, then run twelvelabs login."),
        PermissionException => CheckResult.Failed("key accepted", exception.Message, "The account or the region may not use the service: look at the plan in the dashboard."),
        _ => CheckResult.Failed("service", exception.Message, "Run the command again later; if it stays so, look at the status page of the service."),
    };

    private static CheckResult Unreachable(TwelveLabsException exception)
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is System.Security.Authentication.AuthenticationException)
            {
                return CheckResult.Failed("connection", $"TLS: {cause.Message}", "Check the clock of this machine, and whether a proxy decrypts connections with a certificate that this machine does not trust.");
            }
        }

        return CheckResult.Failed("connection", exception.Message, "Check the address of the service, the network connection, the firewall and the proxy.");
    }

    private IEnumerable<CheckResult> Of(string? version, ApiHeaders headers, RateLimit? limit) => [Version(version), Clock(headers), Limits(limit)];

    // The supported version is the one in the address that the document has.
    private static CheckResult Version(string? actual)
    {
        const string Name = "API version";
        var supported = new TwelveLabsClientOptions().BaseAddress.AbsolutePath.Trim('/').TrimStart('v');
        var plain = actual?.TrimStart('v', 'V');
        return plain is null ? CheckResult.Unknown(Name, "the response does not say it")
            : plain == supported || plain.StartsWith(supported + ".", StringComparison.Ordinal) ? CheckResult.Ok(Name, plain)
            : CheckResult.Failed(Name, $"{plain}, and this command is made for {supported}", "Update the command: dotnet tool update --global TwelveLabs.Cli. With --base-url, check the version in the address.");
    }

    private CheckResult Clock(ApiHeaders headers)
    {
        const string Name = "clock";
        if (!DateTimeOffset.TryParse(headers["Date"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var there))
        {
            return CheckResult.Unknown(Name, "the response has no date");
        }

        var skew = clock.GetUtcNow() - there;
        return skew.Duration() <= WebhookSignature.DefaultTolerance
            ? CheckResult.Ok(Name, "as that of the service")
            : CheckResult.Failed(
                Name,
                string.Create(CultureInfo.InvariantCulture, $"{skew.Duration().TotalMinutes:0} minutes {(skew > TimeSpan.Zero ? "ahead of" : "behind")} that of the service"),
                "Set the clock of this machine, by NTP if possible: signatures of webhooks are rejected, and certificates can be.");
    }

    private static CheckResult Limits(RateLimit? limit) => limit is { Remaining: { } remaining, Limit: { } all }
        ? CheckResult.Ok("rate limit", string.Create(CultureInfo.InvariantCulture, $"{remaining} of {all} requests left"))
        : CheckResult.Unknown("rate limit", "the service says it in responses to requests that count, and this command makes none");
}
