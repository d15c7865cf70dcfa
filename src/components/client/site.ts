import { setUpChooser } from './chooser.ts';
import { setUpDisplay } from './display-buttons.ts';
import { setUpFigureFilters } from './figure-filter.ts';
import { setUpFilters } from './filters.ts';
import { setUpSearch } from './search.ts';
import { setUpYears } from './years.ts';

setUpDisplay();
setUpFilters();
setUpChooser();
setUpSearch();
setUpYears();
setUpFigureFilters();
