using BenchmarkDotNet.Running;
using CustomerTiering.Benchmarks;

switch (args)
{
    case ["ratio"]:
        PairedRatio.Run();
        break;
    case ["care"]:
        CarePlansMeasure.Run();
        break;
    case ["owners"]:
        OwnersMeasure.Run();
        break;
    case ["portfolio"]:
        PortfolioMeasure.Run();
        break;
    case ["discounts"]:
        DiscountsMeasure.Run();
        break;
    case ["stream"]:
        Streaming.Run();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(DecideBenchmarks).Assembly).Run(args);
        break;
}
