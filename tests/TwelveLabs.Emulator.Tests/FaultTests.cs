namespace TwelveLabs.Emulator.Tests;

public sealed class FaultTests
{
    [Theory]
    [InlineData(400, "parameter_invalid")]
    [InlineData(401, "api_key_invalid")]
    [InlineData(403, "api_not_allowed")]
    [InlineData(404, "resource_not_exist")]
    [InlineData(409, "index_name_already_exists")]
    [InlineData(429, "too_many_requests")]
    [InlineData(500, "internal_server_error")]
    [InlineData(503, "internal_server_error")]
    public async Task A_status_is_forced_with_the_envelope_and_nothing_is_done(int status, string code)
    {
        await using var service = await Service.StartAsync();
        var response = await service.PostAsync("indexes", new { index_name = "n" }, status.ToString(System.Globalization.CultureInfo.InvariantCulture));
        response.Refused((HttpStatusCode)status, code, "Forced by the emulator");
        Assert.Empty((await service.GetAsync("indexes")).Data);
    }

    [Fact]
    public async Task A_status_takes_a_code_and_a_wait()
    {
        await using var service = await Service.StartAsync();
        var response = await Faulty(service, "429;retry-after=3");
        Assert.Equal("3", response.Header("Retry-After"));
        (await Faulty(service, "403;code=region_not_allowed")).Refused(HttpStatusCode.Forbidden, "region_not_allowed", "region");
    }

    [Fact]
    public async Task An_upload_is_read_to_its_end_before_it_is_refused()
    {
        await using var service = await Service.StartAsync();
        var form = Service.Form(("index_id", "x"));
        form.Add(new ByteArrayContent(new byte[20_000_000]), "video_file", "large.mp4");
        (await service.PostAsync("tasks", form, "429")).Refused(HttpStatusCode.TooManyRequests, "too_many_requests", "");
    }

    [Fact]
    public async Task A_response_can_be_cut_in_its_middle_after_the_work_was_done()
    {
        await using var service = await Service.StartAsync();
        var body = new { index_name = "made all the same", engines = new[] { new { engine_name = "marengo2.6", engine_options = new[] { "visual" } } } };
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => service.PostAsync("indexes", body, "cut"));
        Assert.Single((await service.GetAsync("indexes")).Data);
    }

    [Fact]
    public async Task A_connection_can_be_reset_before_anything_is_done()
    {
        await using var service = await Service.StartAsync();
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => Faulty(service, "reset"));
    }

    [Fact]
    public async Task Bodies_can_be_empty_html_or_garbage()
    {
        await using var service = await Service.StartAsync();
        var empty = await Faulty(service, "empty");
        Assert.Equal((HttpStatusCode.OK, ""), (empty.Status, empty.Body));
        var html = await Faulty(service, "html");
        Assert.Equal(HttpStatusCode.BadGateway, html.Status);
        Assert.StartsWith("<html>", html.Body, StringComparison.Ordinal);
        var garbage = await Faulty(service, "garbage");
        Assert.Equal(HttpStatusCode.OK, garbage.Status);
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => garbage.Json);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await Faulty(service, "html, 503")).Status);
    }

    [Fact]
    public async Task A_delay_runs_on_the_emulators_clock()
    {
        await using var service = await Service.StartAsync();
        var waiting = Faulty(service, "delay=2s");
        await service.Clock.StartedAsync(TimeSpan.FromSeconds(2));
        Assert.False(waiting.IsCompleted);
        service.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(HttpStatusCode.OK, (await waiting).Status);
    }

    [Fact]
    public async Task The_version_header_can_be_another_and_faults_combine()
    {
        await using var service = await Service.StartAsync();
        Assert.Equal("1.2", (await service.GetAsync("engines")).Header("X-Api-Version"));
        var response = await Faulty(service, "api-version=1.3, 500");
        Assert.Equal((HttpStatusCode.InternalServerError, "1.3"), (response.Status, response.Header("X-Api-Version")));
    }

    [Fact]
    public async Task A_fault_can_be_set_for_all_requests_and_lifted_by_one()
    {
        await using var service = await Service.StartAsync(options => options.Fault = "503");
        using var request = new HttpRequestMessage(HttpMethod.Get, "engines");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await new HttpClient { BaseAddress = service.Http.BaseAddress, DefaultRequestHeaders = { { "x-api-key", "k" } } }.SendAsync(request)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Faulty(service, "")).Status);
    }

    [Theory]
    [InlineData("sometimes")]
    [InlineData("delay=soon")]
    [InlineData("delay=-1s")]
    [InlineData("200")]
    [InlineData("429;wait=3")]
    [InlineData("cut;now=1")]
    public async Task A_fault_that_nobody_knows_is_refused_as_the_emulators_own_error(string fault)
    {
        await using var service = await Service.StartAsync();
        (await Faulty(service, fault)).Refused(HttpStatusCode.BadRequest, "emulator_fault_invalid", fault.Split(';')[0]);
    }

    [Fact]
    public async Task A_fault_that_nobody_knows_stops_the_start()
    {
        var exception = await Assert.ThrowsAsync<ArgumentException>(() => TwelveLabsEmulator.StartAsync(new EmulatorOptions { Fault = "sometimes" }));
        Assert.Contains("sometimes", exception.Message, StringComparison.Ordinal);
    }

    private static Task<ServiceResponse> Faulty(Service service, string fault) => service.SendAsync(HttpMethod.Get, "engines", null, fault);
}
