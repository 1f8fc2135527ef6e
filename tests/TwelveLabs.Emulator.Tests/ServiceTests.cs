using TwelveLabs.Emulator.Document;
using TwelveLabs.Emulator.Handlers;
using TwelveLabs.Emulator.Hosting;

namespace TwelveLabs.Emulator.Tests;

public sealed class ServiceTests
{
    private const string Reference = "tests/TwelveLabs.Spec.Tests/Reference.txt";

    [Fact]
    public async Task Each_operation_of_the_document_is_served_or_listed_as_one_that_is_not()
    {
        await using var service = await Service.StartAsync();
        const string Lacks = "emulator-lacks ";
        var listed = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Reference.txt"))
            .Where(line => line.StartsWith(Lacks, StringComparison.Ordinal)).Select(line => line[Lacks.Length..].Trim()).ToList();

        var missing = service.Emulator.NotServed.Except(listed).Select(id => Lacks + id).ToList();
        Assert.True(missing.Count == 0, $"Write a handler, or add to {Reference}:\n{string.Join('\n', missing)}");
        var surplus = listed.Except(service.Emulator.NotServed).Select(id => Lacks + id).ToList();
        Assert.True(surplus.Count == 0, $"The emulator serves these; take them out of {Reference}:\n{string.Join('\n', surplus)}");
    }

    [Fact]
    public async Task No_handler_is_of_an_operation_that_is_gone()
    {
        await using var services = new EmulatorServices(new EmulatorOptions(), ApiDocument.Load());
        Assert.Empty(new HandlerTable(services).Served.Except(services.Document.Operations.Select(operation => operation.Id)));
    }

    [Fact]
    public async Task The_emulator_says_where_it_is()
    {
        await using var service = await Service.StartAsync();
        Assert.Matches(@"^http://127\.0\.0\.1:\d+/v1\.2$", service.Emulator.BaseAddress.ToString());
        Assert.NotEmpty(service.Emulator.OperationIds);
    }

    [Fact]
    public async Task Two_emulators_run_side_by_side()
    {
        await using var one = await Service.StartAsync();
        await using var two = await Service.StartAsync();
        await one.IndexAsync();
        Assert.Single((await one.GetAsync("indexes")).Data);
        Assert.Empty((await two.GetAsync("indexes")).Data);
    }

    [Fact]
    public async Task Without_a_key_nothing_is_answered()
    {
        await using var service = await Service.StartAsync();
        service.Http.DefaultRequestHeaders.Remove("x-api-key");
        (await service.GetAsync("engines")).Refused(HttpStatusCode.Unauthorized, "api_key_invalid", "x-api-key");
        service.Http.DefaultRequestHeaders.Add("x-api-key", " ");
        (await service.GetAsync("engines")).Refused(HttpStatusCode.Unauthorized, "api_key_invalid", "x-api-key");
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task Each_key_is_an_account_of_its_own_unless_they_share(bool shared, int seen)
    {
        await using var service = await Service.StartAsync(options => options.SharedAccount = shared);
        await service.IndexAsync();
        service.Http.DefaultRequestHeaders.Remove("x-api-key");
        service.Http.DefaultRequestHeaders.Add("x-api-key", "another");
        Assert.Equal(seen, (await service.GetAsync("indexes")).Data.Count);
    }

    [Fact]
    public async Task Engines_can_be_listed_and_read()
    {
        await using var service = await Service.StartAsync();
        Assert.Contains("marengo2.6", (await service.GetAsync("engines")).Data.Select(engine => engine!["_id"]!.GetValue<string>()));
        Assert.Equal(["visual", "conversation"], (await service.GetAsync("engines/pegasus1.1")).Json["allowed_engine_options"]!.AsArray().Select(option => option!.GetValue<string>()));
        (await service.GetAsync("engines/my%20engine%2Fv2")).Refused(HttpStatusCode.NotFound, "resource_not_exist", "my engine/v2 does not exist in collection engines");
    }

    [Fact]
    public async Task Unknown_paths_and_methods_are_told_apart()
    {
        await using var service = await Service.StartAsync();
        (await service.GetAsync("nothing")).Refused(HttpStatusCode.NotFound, "endpoint_not_found", "/nothing");
        (await service.GetAsync("/elsewhere")).Refused(HttpStatusCode.NotFound, "endpoint_not_found", "/elsewhere");
        using var patch = await new HttpClient().SendAsync(new HttpRequestMessage(HttpMethod.Patch, service.Emulator.BaseAddress + "/indexes") { Headers = { { "x-api-key", "k" } } });
        Assert.Equal(HttpStatusCode.MethodNotAllowed, patch.StatusCode);
        Assert.Equal(["GET", "POST"], patch.Content.Headers.Allow.Order());
    }

    [Fact]
    public async Task Other_versions_are_served_with_a_warning()
    {
        await using var service = await Service.StartAsync();
        var response = await service.GetAsync("/v1.3/engines");
        Assert.Equal(HttpStatusCode.OK, response.Status);
        Assert.Contains("v1.3", response.Header("X-Emulator-Warning"), StringComparison.Ordinal);
        Assert.False((await service.GetAsync("/v1.2.1/engines")).Headers.Contains("X-Emulator-Warning"));
    }

    [Fact]
    public async Task The_path_that_an_older_sdk_uses_for_combined_search_is_served()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        await service.VideoAsync(index);
        var response = await service.PostAsync("search/combined", new { index_id = index, query = new { text = "mayor" }, search_options = new[] { "conversation" } });
        Assert.Single(response.Data);
    }

    [Fact]
    public async Task Indexes_are_listed_by_number_newest_first()
    {
        await using var service = await Service.StartAsync();
        Assert.Equal(0, (await service.GetAsync("indexes")).Node("page_info.total_page").GetValue<int>());
        foreach (var name in new[] { "a", "b", "c" })
        {
            await service.IndexAsync(name, pegasus: name == "b", options: name == "c" ? ["visual"] : null);
            service.Clock.Advance(TimeSpan.FromHours(1));
        }

        var first = await service.GetAsync("indexes?page_limit=2");
        Assert.Equal(["c", "b"], Names(first));
        Assert.Equal("""{"limit_per_page":2,"page":1,"total_page":2,"total_results":3}""", first.Json["page_info"]!.ToJsonString());
        Assert.Equal(["a"], Names(await service.GetAsync("indexes?page_limit=2&page=2")));
        Assert.Empty(Names(await service.GetAsync("indexes?page=2147483647&page_limit=50")));
        Assert.Equal(["b"], Names(await service.GetAsync("indexes?engine_family=pegasus")));
        Assert.Equal(["b", "a"], Names(await service.GetAsync("indexes?engine_options=visual,logo")));
        Assert.Equal(["b"], Names(await service.GetAsync("indexes?index_name=b")));
        Assert.Equal(["a"], Names(await service.GetAsync("indexes?created_at[lt]=2024-11-06T10:00:00Z")));
        await service.PutAsync($"indexes/{(await service.GetAsync("indexes?index_name=a")).Data[0]!["_id"]}", new { index_name = "z" });
        Assert.Equal(["z", "c", "b"], Names(await service.GetAsync("indexes?sort_by=updated_at")));

        static IEnumerable<string> Names(ServiceResponse response) => response.Data.Select(index => index!["index_name"]!.GetValue<string>());
    }
}
