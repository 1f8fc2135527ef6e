#if NETSTANDARD2_0
using System.Reflection;
#endif

namespace TwelveLabs.Http;

/// <summary>Applies the HTTP version that an HttpClient sets for its requests; a request that is created separately has its own.</summary>
internal static class HttpVersionDefaults
{
#if NETSTANDARD2_0
    // .NET has these properties at run time, but .NET Standard does not define them; .NET Framework does not have them.
    private static readonly PropertyInfo? ClientVersion = typeof(HttpClient).GetProperty("DefaultRequestVersion");
    private static readonly PropertyInfo? ClientPolicy = typeof(HttpClient).GetProperty("DefaultVersionPolicy");
    private static readonly PropertyInfo? RequestPolicy = typeof(HttpRequestMessage).GetProperty("VersionPolicy");

    public static void Apply(HttpClient client, HttpRequestMessage request)
    {
        if (ClientVersion?.GetValue(client) is Version version)
        {
            request.Version = version;
        }

        if (ClientPolicy?.GetValue(client) is { } policy)
        {
            RequestPolicy?.SetValue(request, policy);
        }
    }
#else
    public static void Apply(HttpClient client, HttpRequestMessage request)
    {
        request.Version = client.DefaultRequestVersion;
        request.VersionPolicy = client.DefaultVersionPolicy;
    }
#endif
}
