using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace TwelveLabs.Emulator.Tests;

/// <summary>The status page at /: what it shows, and who may set a fault from it.</summary>
public sealed class StatusPageTests
{
    [Fact]
    public async Task It_shows_indexes_tasks_and_recent_requests_and_no_key()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync("<b>news & more</b>");
        await service.VideoAsync(index);
        await service.TaskAsync(index, name: "second.mp4");
        await service.GetAsync("indexes/nothing?secret=tlk_test");

        var page = await ReadAsync(service);

        Assert.Contains("&lt;b&gt;news &amp; more&lt;/b&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.Contains("1 validating, 1 ready", page, StringComparison.Ordinal);
        Assert.Matches("<td>GET</td><td class=\"long\"><code>/v1.2/indexes/nothing</code></td><td class=\"number refused\">40[04]</td>", page);
        Assert.DoesNotContain("tlk_test", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_policy_allows_its_own_style_and_script_and_nothing_else()
    {
        await using var service = await Service.StartAsync();
        using var http = new HttpClient();
        using var response = await http.GetAsync(Root(service));
        var page = await response.Content.ReadAsStringAsync();
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));

        Assert.Equal($"default-src 'none'; style-src '{Hash(page, "style")}'; script-src '{Hash(page, "script")}'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'", policy);
        Assert.DoesNotMatch("(src|href)=\"(?!/\")", page);
        Assert.DoesNotMatch(" (style|on[a-z]+)=", page);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task A_fault_is_set_and_cleared_for_all_requests()
    {
        await using var service = await Service.StartAsync();
        Assert.Equal(HttpStatusCode.NoContent, (await SetAsync(service, "429;code=by_page")).Status);
        (await service.GetAsync("engines")).Refused(HttpStatusCode.TooManyRequests, "by_page", "Forced");
        Assert.Contains("<code>429;code=by_page</code>", await ReadAsync(service), StringComparison.Ordinal);

        (await SetAsync(service, "nonsense")).Refused(HttpStatusCode.BadRequest, "emulator_fault_invalid", "nonsense");
        Assert.Equal(HttpStatusCode.TooManyRequests, (await service.GetAsync("engines")).Status);

        Assert.Equal(HttpStatusCode.NoContent, (await SetAsync(service, "")).Status);
        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync("engines")).Status);
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("fault", "http://127.0.0.1:1", null)]
    [InlineData("fault", "null", null)]
    [InlineData("fault", null, "cross-site")]
    [InlineData("fault", null, "same-site")]
    public async Task A_request_of_another_site_sets_no_fault(string? header, string? origin, string? site)
    {
        await using var service = await Service.StartAsync();
        (await SetAsync(service, "503", header, origin, site)).Refused(HttpStatusCode.Forbidden, "emulator_cross_site_request", "x-emulator-status");
        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync("engines")).Status);
    }

    [Fact]
    public async Task A_browser_on_the_page_itself_may_set_a_fault()
    {
        await using var service = await Service.StartAsync();
        Assert.Equal(HttpStatusCode.NoContent, (await SetAsync(service, "503", origin: service.Emulator.BaseAddress.GetLeftPart(UriPartial.Authority), site: "same-origin")).Status);
    }

    [Fact]
    public async Task Other_hosts_and_methods_are_refused_and_a_fault_does_not_reach_the_page()
    {
        await using var service = await Service.StartAsync(options => options.Fault = "reset");
        using var http = new HttpClient();
        using var rebound = new HttpRequestMessage(HttpMethod.Get, Root(service)) { Headers = { Host = "evil.test" } };
        using var refused = await http.SendAsync(rebound);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        using var put = await http.PutAsync(Root(service), new StringContent(""));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, put.StatusCode);
        Assert.Contains("<code>reset</code>", await ReadAsync(service), StringComparison.Ordinal);
    }

    private static Uri Root(Service service) => new(service.Emulator.BaseAddress, "/");

    private static async Task<string> ReadAsync(Service service)
    {
        using var http = new HttpClient();
        return await http.GetStringAsync(Root(service));
    }

    private static async Task<ServiceResponse> SetAsync(Service service, string fault, string? header = "fault", string? origin = null, string? site = null)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, Root(service)) { Content = new FormUrlEncodedContent([new("fault", fault)]) };
        foreach (var (name, value) in new[] { ("x-emulator-status", header), ("Origin", origin), ("Sec-Fetch-Site", site) })
        {
            if (value is not null)
            {
                request.Headers.Add(name, value);
            }
        }

        using var response = await http.SendAsync(request);
        return await ServiceResponse.ReadAsync(response);
    }

    private static string Hash(string page, string element)
    {
        var text = Regex.Match(page, $"<{element}>(.*?)</{element}>", RegexOptions.Singleline).Groups[1].Value;
        return $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
    }
}
