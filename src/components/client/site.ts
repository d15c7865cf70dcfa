import { setUpChooser } from './chooser.ts';
import { setUpDisplay } from './display-buttons.ts';
import { setUpFilters } from './filters.ts';
import { setUpYears } from './years.ts';

setUpDisplay();
setUpFilters();
setUpChooser();
setUpYears();
