public enum RateLimitPlan
{
    Off = 0,
    Free = 1,
    Developer = 2,
}
